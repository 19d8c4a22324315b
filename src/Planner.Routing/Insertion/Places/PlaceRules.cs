namespace Planner.Routing;

/// <summary>
/// What a place costs and breaks whatever the times: ways, stays, limits of the duty, the order of a pinned sequence, work
/// balance. Who may serve is asked of the state.
/// </summary>
internal sealed unsafe class PlaceRules
{
    private readonly RoutingProblem _problem;
    private readonly SearchData _data;
    private readonly RouteState<RichFeatures> _state;
    private readonly ChainCosts _costs;
    private readonly long _imbalance;

    public PlaceRules(ChainCosts costs, RouteState<RichFeatures> state)
    {
        (_costs, _state, _data, _problem) = (costs, state, state.Data, costs.Problem);
        _imbalance = Imbalance(-1, 0, -1, 0);
    }

    /// <summary>What a place adds but for times; null where a rule forbids it.</summary>
    public PlaceSums? At(Chain chain, int gap, int x)
    {
        ServiceTable services = _problem.Services;
        int route = chain.Route;
        int last = chain.Stops;
        int before = gap == 0 ? _problem.Routes.StartLocation[route] : services.Location[chain.Services[gap - 1]];
        int behind = gap == last ? _problem.Routes.EndLocation[route] : services.Location[chain.Services[gap]];
        int here = services.Location[x];
        (int into, int outOf) = (_costs.Travel(before, here), _costs.Travel(here, behind));
        int longest = Math.Min(_problem.Routes.MaxLeg[route], RoutingProblem.Unreachable - 1);
        if (into > longest || outOf > longest || !KeepsRanks(chain, gap, x))
        {
            return null;
        }

        int length = _costs.Length(x, route, before);
        int next = gap < last ? _costs.Length(chain.Services[gap], route, here) : 0;
        int direct = last == 0 ? 0 : chain.Legs[gap];
        int detour = into + outOf - direct;
        int metres = Metres(before, here) + Metres(here, behind) - (last == 0 ? 0 : Metres(before, behind));
        int growth = length + (gap < last ? next - chain.Lengths[gap] : 0);
        PlaceSums sums = new(into, outOf, length, next, growth + detour, metres, detour);
        return HoldsLimits(route, x, sums) ? sums : null;
    }

    /// <summary>Scaled cost of a place but for times and balance.</summary>
    public Int128 CostOf(int route, int x, in PlaceSums sums)
    {
        RoutingWeights w = _problem.Weights;
        Int128 cost = TierScale.Of(w.TravelTime) * sums.Detour;
        cost += (TierScale.Of(w.TravelDistance) * sums.Metres) - (_costs.Waiting * sums.Work);
        for (int tier = 1; tier < RoutingWeights.TierCount; tier++)
        {
            cost += TierScale.Of(_problem.Assignments.CostAt(tier, (x * _problem.RouteCount) + route), tier);
        }

        return cost;
    }

    /// <summary>Scaled cost of the change in balance when one or two routes work more.</summary>
    public Int128 BalanceOf(int route, int work, int otherRoute = -1, int otherWork = 0)
    {
        if (!_problem.Weights.WorkBalance.IsActive)
        {
            return 0;
        }

        int other = otherRoute < 0 ? -1 : _problem.Routes.Clinician[otherRoute];
        long after = Imbalance(_problem.Routes.Clinician[route], work, other, otherWork);
        return TierScale.Of(_problem.Weights.WorkBalance) * (after - _imbalance);
    }

    private long Imbalance(int clinician, int work, int other, int otherWork)
    {
        long count = _problem.ClinicianCount;
        long total = work + otherWork;
        for (int c = 0; c < count; c++)
        {
            total += _state.ClinicianWork[c];
        }

        long sum = 0;
        for (int c = 0; c < count; c++)
        {
            long own = _state.ClinicianWork[c] + (c == clinician ? work : 0) + (c == other ? otherWork : 0);
            sum += (Math.Abs((count * own) - total) + count - 1) / count;
        }

        return sum;
    }

    private bool HoldsLimits(int route, int x, in PlaceSums sums)
    {
        if (!_data.Traits.HasLimits)
        {
            return true;
        }

        int duty = _data.Duty[route];
        return _state.DutyServices[duty] + 1 <= _data.MaxServices[duty]
            && _state.DutyWork[duty] + sums.Work <= _data.MaxWork[duty]
            && _state.DutyMetres[duty] + sums.Metres <= _data.MaxMetres[duty]
            && _state.DutyPoints[duty] + _problem.Services.Points[x] <= _data.MaxPoints[duty];
    }

    private bool KeepsRanks(Chain chain, int gap, int x)
    {
        int[] rank = _problem.Services.PinnedRank;
        return (gap == 0 || InOrder(rank[chain.Services[gap - 1]], rank[x]))
            && (gap == chain.Stops || InOrder(rank[x], rank[chain.Services[gap]]));
    }

    private static bool InOrder(int rank, int next) => next < 0 || (rank >= 0 && rank < next);

    private int Metres(int from, int to) =>
        _problem.Travel.Metres.Length == 0 ? 0 : _problem.Travel.Metres[(from * _problem.Travel.LocationCount) + to];
}
