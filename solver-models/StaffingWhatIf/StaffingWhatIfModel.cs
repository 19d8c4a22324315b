using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>Set partitioning over a pool of columns (MODEL.md). Ids of the constraints stand beside each.</summary>
internal sealed class StaffingWhatIfModel
{
    private readonly FleetQuestion question;
    private readonly BoolVar[] chosen;
    private readonly BoolVar[] served;
    private readonly int[] visitOf;

    public StaffingWhatIfModel(FleetQuestion question)
    {
        this.question = question;
        chosen = [.. question.Columns.Select((_, c) => Model.NewBool($"chosen[{c}]"))];
        served = [.. question.Visits.Mandatory.Select((_, v) => Model.NewBool($"served[{v}]"))];
        visitOf =
        [
            .. Enumerable
                .Range(0, served.Length)
                .SelectMany(v =>
                    Enumerable.Repeat(v, question.Visits.ServiceFirst[v + 1] - question.Visits.ServiceFirst[v])
                ),
        ];
        AddPartition();
        AddTypes();
        AddTimes();
        AddPeople();
    }

    public CpModel Model { get; } = new("staffing what-if");

    /// <summary>Mandatory visits left out, then all that costs.</summary>
    public IReadOnlyList<LinearExpr> Tiers => [LeftOut(mandatory: true), Spent()];

    public FleetOutcome Read(OutcomeStatus status, IReadOnlyList<long> values) =>
        new(
            status,
            [.. Enumerable.Range(0, chosen.Length).Where(c => values[chosen[c].Index] == 1)],
            [.. Enumerable.Range(0, served.Length).Where(v => values[served[v].Index] == 0)],
            Tiers[0].ValueIn(values),
            Tiers[1].ValueIn(values)
        );

    /// <summary>[partition] The chosen columns make each service of a served visit once, and none of another.</summary>
    private void AddPartition()
    {
        for (var s = 0; s < visitOf.Length; s++)
        {
            Model.AddEquality(Sum(s, _ => 1), served[visitOf[s]]);
        }
    }

    /// <summary>[types] No more columns of a staff type than there may be people of it.</summary>
    private void AddTypes()
    {
        for (var t = 0; t < question.Most.Count; t++)
        {
            var own = chosen.Where((_, c) => question.Columns[c].Type == t);
            Model.AddLessOrEqual(LinearExpr.Sum(own), question.Most[t]);
        }
    }

    /// <summary>[times] Where both services are made, their starts are as far apart as the relation says.</summary>
    private void AddTimes()
    {
        var relations = question.Relations;
        for (var k = 0; k < relations.From.Length; k++)
        {
            var (a, b) = (relations.From[k], relations.To[k]);
            var gap = Sum(b, start => start) - Sum(a, start => start);
            Model.Add(gap, relations.Min[k], relations.Max[k]).OnlyEnforceIf([served[visitOf[a]], served[visitOf[b]]]);
        }
    }

    /// <summary>[people] One person's services of a group stand in one column; different people's never do.</summary>
    private void AddPeople()
    {
        foreach (var (a, b) in Pairs(question.Relations.SameClinician))
        {
            for (var c = 0; c < chosen.Length; c++)
            {
                var (hasA, hasB) = (Makes(c, a), Makes(c, b));
                if (hasA != hasB)
                {
                    Model.AddImplication(chosen[c], !served[visitOf[hasA ? b : a]]);
                }
            }
        }

        foreach (var (a, b) in Pairs(question.Relations.DifferentClinician))
        {
            Model.AddBoolAnd(chosen.Where((_, c) => Makes(c, a) && Makes(c, b)).Select(both => !both));
        }
    }

    private bool Makes(int column, int service) => question.Columns[column].StartOf(service) is not null;

    private LinearExpr Sum(int service, Func<int, long> coefficient)
    {
        var sum = new LinearSum();
        for (var c = 0; c < chosen.Length; c++)
        {
            if (question.Columns[c].StartOf(service) is { } start)
            {
                sum.Add(chosen[c], coefficient(start));
            }
        }

        return sum;
    }

    private LinearExpr Spent()
    {
        var sum = new LinearSum();
        for (var c = 0; c < chosen.Length; c++)
        {
            sum.Add(chosen[c], question.Columns[c].Cost);
        }

        return sum + LeftOut(mandatory: false);
    }

    private LinearExpr LeftOut(bool mandatory)
    {
        var sum = new LinearSum();
        for (var v = 0; v < served.Length; v++)
        {
            if (question.Visits.Mandatory[v] == mandatory)
            {
                sum.Add(!served[v], question.Visits.LeaveOutCost[v]);
            }
        }

        return sum;
    }

    private static IEnumerable<(int A, int B)> Pairs(int[][] groups) =>
        groups.SelectMany(g => g.SelectMany((a, i) => g.Skip(i + 1).Select(b => (a, b))));
}
