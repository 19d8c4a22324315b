namespace Planner.CpSat.Tests.Contract;

/// <summary>Circuits, routes and intervals mean on the solver what the builder says they mean.</summary>
public abstract class SchedulingContract(SolverUnderTest solver)
{
    private readonly CpModel model = new("contract");

    [SolverFact]
    public async Task CircuitVisitsEveryNodeThatIsNotLeftOut()
    {
        // Node 3 pays 10 for being visited and costs 6 on the way; node 2 pays 1 and costs as much.
        var (arcs, cost) = Complete(4, (_, _) => 2);
        var out2 = model.NewBool();
        var out3 = model.NewBool();
        arcs.AddRange([new Arc(2, 2, out2), new Arc(3, 3, out3)]);
        model.AddCircuit(arcs);
        var result = await ExpectMaximum(!out2 + (10 * !out3) - cost, 4);
        Assert.True(result.Value(out2));
        Assert.False(result.Value(out3));
    }

    [SolverFact]
    public async Task RoutesServeEveryNodeWithinADimension()
    {
        // Three customers of one unit each, two per vehicle: two vehicles, one of them for a pair.
        const int capacity = 2;
        var (arcs, cost) = Complete(4, (tail, head) => tail == 0 || head == 0 ? 10 : 1);
        IReadOnlyList<LinearExpr> load =
        [
            0,
            .. Enumerable.Range(0, 3).Select(_ => (LinearExpr)model.NewInt(1, capacity)),
        ];
        foreach (var (_, head, literal) in arcs.Where(a => a.Head != 0))
        {
            var tail = arcs.First(a => a.Literal == literal).Tail;
            model.Add(load[tail] + 1 <= load[head]).OnlyEnforceIf(literal);
        }

        model.AddRoutes(arcs, [load]);
        await ExpectMaximum(-cost, -41);
    }

    [SolverFact]
    public async Task NoOverlapKeepsPresentIntervalsApart()
    {
        var (start, present) = (model.NewInt(0, 4), model.NewBool());
        var fixedTask = model.NewFixedSizeInterval(3, 4);
        var optional = model.NewOptionalFixedSizeInterval(start, 4, present);
        model.AddNoOverlap([fixedTask, optional]);
        var result = await ExpectMaximum((5 * present) + start, 4);
        Assert.False(result.Value(present));
    }

    [SolverFact]
    public async Task IntervalTiesStartSizeAndEnd()
    {
        var (start, size, end) = (model.NewInt(2, 9), model.NewInt(1, 9), model.NewInt(0, 6));
        model.NewInterval(start, size, end);
        await ExpectMaximum(size, 4);
    }

    [SolverFact]
    public async Task AbsentIntervalTiesNothing()
    {
        var (start, end, present) = (model.NewInt(2, 9), model.NewInt(0, 6), model.NewBool());
        model.NewOptionalInterval(start, 5, end, present);
        await ExpectMaximum((9 * present) + end, 6);
    }

    [SolverFact]
    public async Task CumulativeLimitsTheSumOfDemands()
    {
        var starts = Enumerable.Range(0, 4).Select(_ => model.NewInt(0, 20)).ToList();
        model.AddCumulative(3, starts.Select(s => (model.NewFixedSizeInterval(s, 5), (LinearExpr)2)));
        var last = model.NewInt(0, 20);
        model.AddMaxEquality(last, starts.Select(s => (LinearExpr)s));
        await ExpectMaximum(-last, -15);
    }

    [SolverFact]
    public async Task ReservoirStaysBetweenItsLevels()
    {
        var (fill, take, used) = (model.NewInt(3, 9), model.NewInt(0, 9), model.NewBool());
        model.AddReservoir(0, 5, [(fill, 4, model.Constant(true)), (take, -3, used)]);
        var result = await ExpectMaximum((20 * used) - take - fill, 14);
        Assert.Equal((3L, 3L), (result.Value(fill), result.Value(take)));
    }

    private (List<Arc> Arcs, LinearExpr Cost) Complete(int nodes, Func<int, int, int> price)
    {
        var cost = new LinearSum();
        var arcs = new List<Arc>();
        for (var tail = 0; tail < nodes; tail++)
        {
            for (var head = 0; head < nodes; head++)
            {
                if (tail != head)
                {
                    arcs.Add(new Arc(tail, head, model.NewBool()));
                    cost.Add(arcs[^1].Literal, price(tail, head));
                }
            }
        }

        return (arcs, cost);
    }

    private Task<CpSatResult> ExpectMaximum(LinearExpr objective, double expected) =>
        Expectations.Maximum(solver, model, objective, expected);
}
