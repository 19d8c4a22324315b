using Planner.Domain;
using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Dispatch;

/// <summary>Fills the tables of a day that is cut out of a plan: hours as wide as they could ever be, no limits, no costs.</summary>
internal sealed class DayTables(StandingPlan standing)
{
    private readonly RoutingProblem _all = standing.Problem;

    public RoutingProblem Cut(CutOut cut)
    {
        int[] places =
        [
            .. cut
                .Services.Select(s => _all.Services.Location[s])
                .Concat(cut.Routes.Select(r => _all.Routes.StartLocation[r]))
                .Concat(cut.Routes.Select(r => _all.Routes.EndLocation[r]))
                .Distinct()
                .Order(),
        ];
        return new RoutingProblem
        {
            Services = Services(cut, places),
            Visits = Visits(cut.Services.Count),
            Routes = Routes(cut, places),
            Breaks = Breaks(cut),
            Duties = DutyTable.Unlimited(cut.Routes.Count),
            Assignments = Assignments(cut),
            Relations = RelationTable.None,
            Travel = Travel(places),
            Weights = new RoutingWeights(),
            ClinicianHistory = new int[cut.Routes.Count],
            CostUnitsPerDisplayUnit = 1,
        };
    }

    /// <summary>What the route may still add to its clinician's day, where there is a limit.</summary>
    public IEnumerable<(DayMeasure Measure, long Limit)> LimitsOf(int route)
    {
        int duty = _all.Routes.Duty[route];
        DutyLoad others = default;
        for (var r = 0; r < _all.RouteCount; r++)
            if (r != route && _all.Routes.Duty[r] == duty && standing.Solution.Routes[r].Length > 0)
                others += RouteWalk.LoadOf(_all, r, standing.Solution.Routes[r]);
        (DayMeasure Measure, int Limit, long Used)[] limits =
        [
            (DayMeasure.Services, _all.Duties.MaxServices[duty], others.Services),
            (DayMeasure.Work, _all.Duties.MaxWork[duty], others.Work),
            (DayMeasure.Metres, _all.Duties.MaxMetres[duty], others.Metres),
            (DayMeasure.Points, _all.Duties.MaxPoints[duty], others.Points),
        ];
        return limits.Where(l => l.Limit < RoutingProblem.Unlimited).Select(l => (l.Measure, l.Limit - l.Used));
    }

    private ServiceTable Services(CutOut cut, int[] places)
    {
        ServiceTable all = _all.Services;
        int[] Each(int[] table) => [.. cut.Services.Select(s => table[s])];
        var spans = cut.Spans.SelectMany(spans => spans).ToArray();
        return new ServiceTable
        {
            Visit = [.. Enumerable.Range(0, cut.Services.Count)],
            Location = [.. cut.Services.Select(s => Array.IndexOf(places, all.Location[s]))],
            WindowFirst = [0, .. Sums(cut.Spans.Select(s => s.Count))],
            WindowEarliest = [.. spans.Select(span => span.Earliest)],
            WindowLatest = [.. spans.Select(span => span.Latest)],
            WindowDue = [.. spans.Select(_ => RoutingProblem.Unlimited)],
            DueAtEnd = true,
            PreferredEarliest = [.. cut.Services.Select(_ => int.MinValue)],
            PreferredLatest = [.. cut.Services.Select(_ => RoutingProblem.Unlimited)],
            Duration =
            [
                .. cut.Services.SelectMany(s =>
                    Enumerable
                        .Range(0, all.DurationClassCount)
                        .Select(kind => all.Duration[s * all.DurationClassCount + kind])
                ),
            ],
            DurationClassCount = all.DurationClassCount,
            SetUp = Each(all.SetUp),
            Points = Each(all.Points),
            PinnedRank = [.. cut.Services.Select((s, i) => RankOf(s, cut.Routes[cut.RouteOf[i]]))],
        };
    }

    /// <summary>A visit that is pinned to another shift's sequence has no rank in this one.</summary>
    private int RankOf(int service, int route)
    {
        ShiftId shift = standing.Compiled.Frame.Routes[route].Shift.Id;
        VisitId visit = standing.VisitOf(service).Id;
        bool isPinnedHere = standing.Request.Pins.Sequences.Any(p => p.Shift == shift && p.Visits.Contains(visit));
        return isPinnedHere ? _all.Services.PinnedRank[service] : -1;
    }

    private static IEnumerable<int> Sums(IEnumerable<int> counts)
    {
        var sum = 0;
        foreach (int count in counts)
            yield return sum += count;
    }

    private static VisitTable Visits(int count) =>
        new()
        {
            ServiceFirst = [.. Enumerable.Range(0, count + 1)],
            Mandatory = [.. Enumerable.Repeat(true, count)],
            LeaveOutCost = new long[count],
        };

    private RouteTable Routes(CutOut cut, int[] places)
    {
        RouteTable all = _all.Routes;
        int[] Each(Func<int, int> value) => [.. cut.Routes.Select(value)];
        TimeGrid grid = standing.Compiled.Grid;
        IReadOnlyList<RouteSlot> slots = standing.Compiled.Frame.Routes;
        return new RouteTable
        {
            Clinician = [.. Enumerable.Range(0, cut.Routes.Count)],
            Duty = [.. Enumerable.Range(0, cut.Routes.Count)],
            StartLocation = Each(r => Array.IndexOf(places, all.StartLocation[r])),
            EndLocation = Each(r => Array.IndexOf(places, all.EndLocation[r])),
            ShiftStart = Each(r => grid.TickNotBefore(cut.Hours.EarliestStart(slots[r]))),
            SoftEnd = Each(_ => RoutingProblem.Unlimited),
            HardEnd = Each(r => grid.TickNotAfter(cut.Hours.LatestEnd(slots[r]))),
            DurationClass = Each(r => all.DurationClass[r]),
            MaxLeg = Each(_ => RoutingProblem.Unlimited),
        };
    }

    private BreakTable Breaks(CutOut cut)
    {
        BreakTable all = _all.Breaks;
        int latest = standing.HorizonEnd;
        return new BreakTable
        {
            Route = [.. cut.Breaks.Select(b => cut.Routes.Index().First(r => r.Item == all.Route[b]).Index)],
            EarliestStart = [.. cut.Breaks.Select(b => Math.Min(0, all.EarliestStart[b]))],
            LatestStart = [.. cut.Breaks.Select(b => Math.Max(latest, all.LatestStart[b]))],
            Length = [.. cut.Breaks.Select(b => all.Length[b])],
            Mandatory = [.. cut.Breaks.Select(_ => false)],
            AtStop = all.AtStop,
            WaitBehindFirstIsFree = all.WaitBehindFirstIsFree,
        };
    }

    private static AssignmentTable Assignments(CutOut cut)
    {
        var allowed = new bool[cut.Services.Count * cut.Routes.Count];
        for (var s = 0; s < cut.Services.Count; s++)
            allowed[s * cut.Routes.Count + cut.RouteOf[s]] = true;
        return new AssignmentTable { Allowed = allowed, Cost = new int[]?[RoutingWeights.TierCount - 1] };
    }

    private TravelTable Travel(int[] places)
    {
        int[] Each(int[] table) =>
            [.. places.SelectMany(from => places.Select(to => table[from * _all.Travel.LocationCount + to]))];
        return new TravelTable
        {
            LocationCount = places.Length,
            Ticks = Each(_all.Travel.Ticks),
            Metres = Each(_all.Travel.Metres),
        };
    }
}
