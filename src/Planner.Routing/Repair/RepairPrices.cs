namespace Planner.Routing;

/// <summary>What an insertion costs at least, without walking the route: legs and the assignment, less what waiting it may fill.</summary>
internal sealed class RepairPrices
{
    private readonly RepairData _data;
    private readonly long _tick;
    private readonly long _metre;
    private readonly long _wait;

    public RepairPrices(RepairData data, RepairWeights weights)
    {
        _data = data;
        RoutingWeights w = data.Problem.Weights;
        _tick = Unit(w.TravelTime) + weights.Driving;
        _metre = Unit(w.TravelDistance);
        _wait = Unit(w.Waiting) + Unit(w.PreferredWindow);
    }

    public long Least(int x, int route, int from, int to)
    {
        int at = _data.Problem.Services.Location[x];
        long legs = Leg(from, at) + Leg(at, to) - Leg(from, to);
        AssignmentTable table = _data.Problem.Assignments;
        int cell = (x * _data.Problem.RouteCount) + route;
        long person = _data.Fold(table.CostAt(1, cell), table.CostAt(2, cell), table.CostAt(3, cell));
        return legs + person - (_wait * Longest(x));
    }

    private long Leg(int from, int to)
    {
        int cell = (from * _data.Problem.Travel.LocationCount) + to;
        return (_tick * _data.Problem.Travel.Ticks[cell]) + (_metre * _data.Problem.Travel.Metres[cell]);
    }

    private int Longest(int x)
    {
        ServiceTable s = _data.Problem.Services;
        return s.SetUp[x] + s.Duration[x * s.DurationClassCount];
    }

    private long Unit(TermWeight weight) =>
        weight.Tier switch
        {
            1 => _data.Fold(weight.UnitCost, 0, 0),
            2 => _data.Fold(0, weight.UnitCost, 0),
            _ => _data.Fold(0, 0, weight.UnitCost),
        };
}
