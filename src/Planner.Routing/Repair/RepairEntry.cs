namespace Planner.Routing;

/// <summary>A state worth keeping.</summary>
internal sealed class RepairEntry
{
    private readonly RepairData _data;

    public RepairEntry(RepairData data, RepairState state, RepairScore score)
    {
        _data = data;
        Score = score;
        State = new RepairState(data);
        State.CopyFrom(state);
    }

    public RepairScore Score { get; }
    public RepairState State { get; }

    public RepairFound Found() =>
        new(RepairWriter.Write(_data, State), Score.People, Score.Cost, Score.Driving, Score.Overtime, LargestShift());

    private int LargestShift() =>
        Enumerable
            .Range(0, _data.Problem.ServiceCount)
            .Where(x => _data.IsPromised(x) && State.RouteOf[x] >= 0)
            .Select(x => Math.Abs(State.Start[x] - _data.Repair.PromisedStart[x]))
            .DefaultIfEmpty(0)
            .Max();
}
