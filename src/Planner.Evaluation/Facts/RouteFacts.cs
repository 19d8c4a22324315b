using NodaTime;
using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>A used route of a known clinician on one of that clinician's own shifts.</summary>
internal sealed class RouteFacts
{
    private readonly RequestIndex _index;

    public RouteFacts(RequestIndex index, PlannedRoute planned, Clinician clinician, Shift shift)
    {
        _index = index;
        Planned = planned;
        Clinician = clinician;
        Shift = shift;
        Day = index.DayOf(shift);
        Stops = [.. Enumerable.Range(0, planned.Stops.Count).Select(i => StopFacts.Of(index, planned, i))];
        Gaps = [.. Enumerable.Range(0, planned.Stops.Count + 1).Select(Gap)];
    }

    public PlannedRoute Planned { get; }
    public Clinician Clinician { get; }
    public Shift Shift { get; }
    public LocalDate Day { get; }
    public IReadOnlyList<StopFacts> Stops { get; }

    /// <summary>One before each stop and one after the last.</summary>
    public IReadOnlyList<GapFacts> Gaps { get; }

    /// <summary>Seconds and metres of the network over all legs that are known.</summary>
    public long TravelSeconds => Gaps.Sum(gap => (long)(gap.Way?.Seconds ?? 0));
    public long TravelMetres => Gaps.Sum(gap => (long)(gap.Way?.Metres ?? 0));

    /// <summary>Service and set-up that the orders ask for.</summary>
    public Duration CareTime => Stops.Aggregate(Duration.Zero, (sum, stop) => sum + ServiceTime(stop) + SetUp(stop));

    /// <summary>What the order and the clinician's pace say; zero where the visit is unknown.</summary>
    public Duration ServiceTime(StopFacts stop) =>
        stop.Need is { } need ? Durations.Service(need, Clinician) : Duration.Zero;

    /// <summary>The set-up that is due at a stop.</summary>
    public Duration SetUp(StopFacts stop) =>
        stop.Visit is { } visit && Gaps[stop.Index].ChangesPlace ? Durations.WholeSeconds(visit.SetUp) : Duration.Zero;

    private GapFacts Gap(int position)
    {
        StopFacts? before = position > 0 ? Stops[position - 1] : null;
        StopFacts? after = position < Stops.Count ? Stops[position] : null;
        GeoPoint? from = before is null ? Shift.StartPlace.Point : before.Place;
        GeoPoint? to = after is null ? Shift.EndPlace.Point : after.Place;
        PlannedBreak[] breaks = [.. Planned.Breaks.Where(b => b.BeforeStop == position).OrderBy(b => b.Start)];
        return new GapFacts
        {
            Before = before,
            After = after,
            Ready = before?.Planned.End ?? Planned.Departure,
            Next = after?.Planned.Start ?? Planned.Return,
            Stated = after?.Planned.Leg ?? Planned.LegHome,
            From = from,
            To = to,
            Way =
                from is { } a && to is { } b ? _index.Driven(Shift.Id, after?.Planned.Visit) ?? _index.Way(a, b) : null,
            Breaks = breaks,
            BreakTime = breaks.Aggregate(Duration.Zero, (sum, b) => sum + OrderedLength(b)),
        };
    }

    private Duration OrderedLength(PlannedBreak taken) =>
        taken.Break >= 0 && taken.Break < Shift.Breaks.Count
            ? Durations.WholeSeconds(Shift.Breaks[taken.Break].Length)
            : Duration.Zero;
}
