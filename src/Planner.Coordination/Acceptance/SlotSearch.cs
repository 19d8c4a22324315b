using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>Puts visits into a plan one after the other, nobody's route or order changed, and keeps what the checker accepts.</summary>
internal sealed class SlotSearch(CompiledProblem compiled, RoutingSolution plan)
{
    /// <summary>A clinician needs at most three times the ordered minutes.</summary>
    private const int SlowestPace = 3;

    private RoutingSolution _solution = plan;

    /// <summary>A visit put in as early as there is room, to the hour, and before a deadline if there is room before it.</summary>
    /// <param name="days">When it may start, in order of time.</param>
    public AcceptanceSlot? TakeEarliest(Visit visit, IEnumerable<TimeWindow> days, Instant? deadline)
    {
        InsertionScan scan = new(compiled.Problem, _solution);
        return days.SelectMany(day => StartSlices.Of(day, deadline))
            .SelectMany(slice => Found(scan, visit, slice, 1).OrderBy(i => i.Places[0].Start))
            .Select(found => Take(scan, found))
            .FirstOrDefault(slot => slot is not null);
    }

    /// <summary>The cheapest insertion on a day, put in; null where there is none.</summary>
    public AcceptanceSlot? TakeCheapest(Visit visit, TimeWindow day)
    {
        InsertionScan scan = new(compiled.Problem, _solution);
        return Found(scan, visit, day, SlowestPace)
            .Select(found => Take(scan, found))
            .FirstOrDefault(slot => slot is not null);
    }

    // The limit is on the end of the service, and people differ in pace; what starts too late is left out.
    private IEnumerable<Insertion> Found(InsertionScan scan, Visit visit, TimeWindow starts, int pace)
    {
        InsertionLimits limits = new()
        {
            From = compiled.Grid.TickNotBefore(starts.Start),
            To = compiled.Grid.TickNotAfter(starts.End + visit.Services[0].Duration * pace),
        };
        int latest = compiled.Grid.TickNotAfter(starts.End);
        return scan.ByRoute(compiled.Frame.IndexOf(visit.Id), limits).Where(i => i.Places[0].Start <= latest);
    }

    private AcceptanceSlot? Take(InsertionScan scan, Insertion found)
    {
        RoutingSolution with = scan.Apply(found);
        if (RoutingSolutionChecker.Check(compiled.Problem, with).Count > 0)
            return null;
        _solution = with;
        InsertionPlace place = found.Places[0];
        return new(
            compiled.Grid.At(place.Start),
            compiled.Frame.Routes[place.Route].Clinician.Id,
            (decimal)found.Added[1] / CostUnits.PerMinuteEquivalent,
            found.Moved.Count
        );
    }
}
