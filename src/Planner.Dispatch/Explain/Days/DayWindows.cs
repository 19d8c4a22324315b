using Planner.Domain;
using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Dispatch;

/// <summary>
/// When the services of a day may start: their windows, pins, and what ties them to services inside of the day and, at the times
/// that stand, outside of it.
/// </summary>
internal sealed class DayWindows
{
    private readonly StandingPlan _standing;
    private readonly WindowLifts _lifts;
    private readonly VisitId _asked;
    private readonly Dictionary<int, int> _places;
    private readonly List<DayRule> _rules = [];

    public DayWindows(StandingPlan standing, int visit, IReadOnlyList<int> services)
    {
        (_standing, _lifts) = (standing, new WindowLifts(standing));
        _asked = standing.Request.Visits[visit].Id;
        _places = services.Index().ToDictionary(s => s.Item, s => s.Index);
        Spans = [.. services.Select(Add)];
        var relations = services.SelectMany(s => standing.RelationsOf(standing.VisitOf(s).Id)).Distinct();
        foreach (VisitRelation relation in relations)
            Add(relation);
        foreach (int service in services)
            AddPartner(service);
    }

    /// <summary>Per service of the day, the widest spans of its start.</summary>
    public IReadOnlyList<IReadOnlyList<(int Earliest, int Latest)>> Spans { get; }

    public IReadOnlyList<DayRule> Rules => _rules;

    private IReadOnlyList<(int, int)> Add(int service)
    {
        Visit visit = _standing.VisitOf(service);
        (int, int)[] anyTime = [(0, _standing.HorizonEnd)];
        if (visit.Id == _asked)
        {
            // Both services start together: what holds for the first holds for the second.
            if (_standing.Compiled.Frame.Services[service].Service == 0)
                AddAsked(service, visit);
            return anyTime;
        }
        (int, int)[] windows = [.. Windows(service)];
        // Who is promised a moment keeps it; only the visit that is asked about may lose its pin.
        if (_standing.Request.Pins.Starts.Any(pin => pin.Visit == visit.Id))
            return windows;
        const int Weight = LiftWeights.OtherWindow;
        AddSpans(service, windows, _lifts.Window(visit, Weight), Weight);
        return anyTime;
    }

    private void AddAsked(int service, Visit visit)
    {
        (int, int)[] windows =
        [
            .. new StartWindows(_standing.Compiled.Grid, Pins.None, _standing.HorizonEnd).Of(visit),
        ];
        foreach (StartPin pin in _standing.Request.Pins.Starts.Where(pin => pin.Visit == visit.Id))
        {
            int tick = _standing.Compiled.Grid.TickNotBefore(pin.Start);
            AddSpans(service, [(tick, tick)], WindowLifts.StartPin(visit), LiftWeights.Pin);
        }
        AddSpans(service, windows, _lifts.Window(visit, LiftWeights.Window), LiftWeights.Window);
    }

    private IEnumerable<(int, int)> Windows(int service)
    {
        ServiceTable table = _standing.Problem.Services;
        return Enumerable
            .Range(table.WindowFirst[service], table.WindowFirst[service + 1] - table.WindowFirst[service])
            .Select(w => (table.WindowEarliest[w], table.WindowLatest[w]));
    }

    private void AddSpans(int service, (int, int)[] spans, RuleLift? lift, int weight)
    {
        int place = _places[service];
        (int, int)[] possible = [.. spans.Where(span => span.Item1 <= span.Item2)];
        _rules.Add(new(new StartsWithin(place, possible) { Weight = weight }, lift, day => day.ServiceStart[place]));
    }

    /// <summary>Both services of a visit start together; the one that is not in the day stays where it is.</summary>
    private void AddPartner(int service)
    {
        Visit visit = _standing.VisitOf(service);
        foreach (int other in _standing.Compiled.Frame.ServicesOf(visit.Id).Where(other => other != service))
            if (!_places.ContainsKey(other) || service < other)
                AddGap(service, other, 0, 0, null);
    }

    private void Add(VisitRelation relation)
    {
        if (relation.Kind is not (RelationKind.Simultaneous or RelationKind.Ordered))
            return;
        int first = _standing.Compiled.Frame.ServiceOf(relation.First);
        int second = _standing.Compiled.Frame.ServiceOf(relation.Second);
        bool isAsked = relation.First == _asked || relation.Second == _asked;
        RuleLift? lift = isAsked ? RelationLift.Whole(relation, _asked) : null;
        bool isOrdered = relation.Kind == RelationKind.Ordered;
        long least = isOrdered ? TimeGrid.Needed(relation.MinGap) : 0;
        long most =
            !isOrdered ? 0
            : relation.MaxGap is { } gap ? TimeGrid.Within(gap)
            : long.MaxValue;
        AddGap(first, second, least, most, lift);
    }

    private void AddGap(int first, int second, long least, long most, RuleLift? lift)
    {
        bool hasFirst = _places.TryGetValue(first, out int a);
        bool hasSecond = _places.TryGetValue(second, out int b);
        if (hasFirst && hasSecond)
            _rules.Add(new(new KeepsGap(a, b, least, most) { Weight = LiftWeights.Relation }, lift, _ => 0));
        else if (hasSecond && _standing.Solution.ServiceStart[first] is >= 0 and var before)
            AddSpans(second, [Cut(before + least, Plus(before, most))], lift, LiftWeights.Relation);
        else if (hasFirst && _standing.Solution.ServiceStart[second] is >= 0 and var after)
            AddSpans(first, [Cut(most == long.MaxValue ? 0 : after - most, after - least)], lift, LiftWeights.Relation);
    }

    private static long Plus(long tick, long more) => more == long.MaxValue ? more : tick + more;

    private static (int, int) Cut(long earliest, long latest) =>
        ((int)Math.Max(earliest, 0), (int)Math.Clamp(latest, -1, RoutingProblem.Unlimited));
}
