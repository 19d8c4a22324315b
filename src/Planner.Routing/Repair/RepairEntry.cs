namespace Planner.Routing;

/// <summary>A state worth keeping.</summary>
internal sealed class RepairEntry
{
    private readonly RepairData _data;
    private RepairFound? _found;

    public RepairEntry(RepairData data, RepairState state, RepairScore score)
    {
        _data = data;
        Score = score;
        State = new RepairState(data);
        State.CopyFrom(state);
    }

    public RepairScore Score { get; }
    public RepairState State { get; }

    /// <summary>Written and timed once more; the work is done when first asked for.</summary>
    public RepairFound Found() => _found ??= Timed();

    private RepairFound Timed()
    {
        RoutingSolution solution = RepairTiming.Polish(_data, RepairWriter.Write(_data, State));
        TieredCost cost = SolutionPricing.Price(_data.Problem, solution);
        return new(solution, Score.People, cost, Score.Driving, Overtime(solution), LargestShift(solution));
    }

    private long Overtime(RoutingSolution solution)
    {
        long sum = 0;
        for (int r = 0; r < solution.Return.Length; r++)
        {
            sum += Math.Max(0, (long)solution.Return[r] - _data.Problem.Routes.SoftEnd[r]);
        }

        return sum;
    }

    private int LargestShift(RoutingSolution solution) =>
        Enumerable
            .Range(0, _data.Problem.ServiceCount)
            .Where(x => _data.IsPromised(x) && solution.ServiceStart[x] >= 0)
            .Select(x => Math.Abs(solution.ServiceStart[x] - _data.Repair.PromisedStart[x]))
            .DefaultIfEmpty(0)
            .Max();
}
