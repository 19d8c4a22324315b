using NodaTime;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Coordination.Tests;

/// <summary>What is wrong with the whole days that proposals make of a disturbed one.</summary>
internal static class WholeDayFaults
{
    /// <summary>Of what happened, and of what happens then to the first proposal.</summary>
    /// <param name="unit">What the day's spans are counted in.</param>
    public static IEnumerable<string> Of(PublishedDay published, Duration unit, int seed)
    {
        (PlanEvent[] events, Instant now) = new RandomEvents(published, unit, seed).Draw();
        var faults = new List<string>();
        if (Repair(published, events, now, faults) is { } repaired)
        {
            (PlanEvent[] more, Instant later) = new RandomEvents(repaired, unit, seed + 10_000).Draw(now);
            Repair(repaired, more, later, faults);
            events = [.. events, .. more];
        }
        return faults.Select(fault => $"{string.Join(" ", events.Select(what => what.GetType().Name))}: {fault}");
    }

    /// <summary>The first proposal as a published day; null where there is none.</summary>
    private static PublishedDay? Repair(PublishedDay published, PlanEvent[] events, Instant now, List<string> faults)
    {
        RemainingDay day = published.At(now, events);
        var options = new RepairPlanOptions { Iterations = 60, Workers = 1 };
        RepairOutcome outcome = new RepairPlan(options).Run(day, RepairBudget.Unlimited);
        faults.AddRange(outcome.Refused.Select(refused => $"refused: {refused.Message}"));
        PublishedDay[] days = [.. outcome.Proposals.Select(proposal => Whole(published, day, proposal, faults))];
        return days.FirstOrDefault(whole => whole.Document.Plan.Routes.Count > 0);
    }

    private static PublishedDay Whole(
        PublishedDay published,
        RemainingDay day,
        RepairProposal proposal,
        List<string> faults
    )
    {
        PlanDocument whole = day.Whole!.Join(day, proposal.Plan).Document;
        PublishedDay read = published.With(whole);
        faults.AddRange(read.Check());
        faults.AddRange(Unreadable(published.Document.Request, whole.Request));
        foreach (PlannedRoute past in day.Past)
            if (!Stops(whole.Plan, past).SequenceEqual(past.Stops.Select(Told)))
                faults.Add($"the past of {past.Shift} is another");
        faults.AddRange(
            Served(proposal.Plan).Intersect(day.Past.SelectMany(Visits)).Select(made => $"{made} is planned again")
        );
        return read;
    }

    /// <summary>What a reader of the plan file would refuse and did not refuse before: tiny days lie at sea and last seconds.</summary>
    private static IEnumerable<string> Unreadable(PlanRequest published, PlanRequest whole)
    {
        var known = RequestValidator
            .CheckWithOtherStaff(published)
            .Mistakes.Select(mistake => mistake.Rule)
            .ToHashSet();
        return RequestValidator
            .CheckWithOtherStaff(whole)
            .Mistakes.Where(mistake => !known.Contains(mistake.Rule))
            .Select(mistake => mistake.ToString());
    }

    private static IEnumerable<string> Stops(Plan whole, PlannedRoute past) =>
        whole
            .Routes.Where(route => route.Shift == past.Shift)
            .SelectMany(route => route.Stops)
            .Take(past.Stops.Count)
            .Select(Told);

    // The window's and the service's number are those of the whole day's request; a set-up at a door that did not change is service.
    private static string Told(PlannedStop stop) =>
        (stop with { Window = 0, Service = 0, SetUp = Duration.Zero }).ToString();

    private static IEnumerable<string> Served(Plan plan) => plan.Routes.SelectMany(Visits);

    private static IEnumerable<string> Visits(PlannedRoute route) => route.Stops.Select(stop => stop.Visit.Value);
}
