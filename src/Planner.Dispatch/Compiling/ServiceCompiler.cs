using NodaTime;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Fills the table of services: places, windows, due times, durations, set-up, points, pinned ranks.</summary>
internal sealed class ServiceCompiler(RequestFrame frame, StartWindows windows)
{
    private readonly List<int> _first = [0];
    private readonly List<int> _earliest = [];
    private readonly List<int> _latest = [];
    private readonly List<int> _due = [];

    public ServiceTable Compile()
    {
        foreach (ServiceSlot slot in frame.Services)
            AddWindows(slot.Visit);
        return new ServiceTable
        {
            Visit = Each(slot => slot.VisitIndex),
            Location = Each(slot => slot.Location),
            WindowFirst = [.. _first],
            WindowEarliest = [.. _earliest],
            WindowLatest = [.. _latest],
            WindowDue = [.. _due],
            DueAtEnd = true,
            PreferredEarliest = Each(slot => PreferredEarliest(slot.Visit.Preferred)),
            PreferredLatest = Each(slot => Latest(slot.Visit.Preferred?.End)),
            Duration = Durations(),
            DurationClassCount = frame.DurationClasses.Count,
            SetUp = Each(slot => TimeGrid.Needed(slot.Visit.SetUp)),
            Points = Each(slot => slot.Visit.PointsHundredths),
            PinnedRank = Each(slot => RankOf(slot.Visit.Id)),
        };
    }

    private int[] Each(Func<ServiceSlot, int> value) => [.. frame.Services.Select(value)];

    private void AddWindows(Visit visit)
    {
        var possible = windows.Of(visit);
        foreach ((int earliest, int latest) in possible)
        {
            _earliest.Add(earliest);
            _latest.Add(latest);
        }
        if (possible.Count == 0)
        {
            // The table wants a window; the assignment table lets nobody serve it.
            _earliest.Add(0);
            _latest.Add(0);
        }
        while (_due.Count < _earliest.Count)
            _due.Add(Latest(visit.LatestEnd));
        _first.Add(_earliest.Count);
    }

    private int Latest(Instant? time) => time is { } t ? frame.Grid.TickNotAfter(t) : RoutingProblem.Unlimited;

    private int PreferredEarliest(TimeWindow? wish)
    {
        if (wish is not { } window)
            return int.MinValue;
        return Math.Min(frame.Grid.TickNotBefore(window.Start), frame.Grid.TickNotAfter(window.End));
    }

    private int[] Durations() =>
        [.. frame.Services.SelectMany(slot => frame.DurationClasses.Select(kind => kind.Ticks(slot.Need)))];

    private int RankOf(VisitId visit) =>
        frame
            .Request.Pins.Sequences.Select(pin => pin.Visits.Select((id, rank) => (id, rank)))
            .SelectMany(ranks => ranks)
            .Where(ranked => ranked.id == visit)
            .Select(ranked => ranked.rank)
            .DefaultIfEmpty(-1)
            .First();
}
