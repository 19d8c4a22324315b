using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Coordination;

/// <summary>Compares what a repair was made from to what is held against it.</summary>
public static class RepairSources
{
    /// <summary>What a <see cref="ReplayChange"/> calls the plan that was repaired.</summary>
    public const string Parent = "parent";

    /// <summary>What it calls the events.</summary>
    public const string Events = "events";

    internal static IEnumerable<ReplayChange> Changes(
        PlanOrigin origin,
        PlanDocument parent,
        IReadOnlyList<PlanEvent> events
    )
    {
        string found = PlanHash.Of(parent);
        if (origin.Parent != found)
            yield return new ReplayChange(
                Parent,
                origin.Parent,
                found,
                "This is not the plan that was repaired, or it was changed afterwards."
            );
        string[] details = [.. Details(origin.Repair!, parent.Plan.Origin.Repair?.Events ?? [], events)];
        if (details.Length > 0)
            yield return new ReplayChange(
                Events,
                origin.Cause,
                EventHash.Of(events),
                "These are not the events that the repair was made for."
            )
            {
                Details = details,
            };
    }

    private static IEnumerable<string> Details(
        RepairTerms terms,
        IReadOnlyList<AppliedEvent> before,
        IReadOnlyList<PlanEvent> events
    )
    {
        var recorded = terms.Events.ToLookup(what => what.Id, what => what.Hash);
        var given = events.Select(what => what.Id).Concat(before.Select(what => what.Id)).ToHashSet();
        foreach (PlanEvent what in events.DistinctBy(what => what.Id))
            if (!recorded.Contains(what.Id))
                yield return $"{what.Id} is new";
            else if (!recorded[what.Id].Contains(EventHash.Of(what)))
                yield return $"{what.Id} says something else";
        foreach (AppliedEvent what in terms.Events.Where(what => !given.Contains(what.Id)))
            yield return $"{what.Id} is missing";
    }
}
