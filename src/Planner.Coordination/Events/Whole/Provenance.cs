using NodaTime;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Coordination;

/// <summary>Where a repaired plan comes from: the plan it repairs, the moment, and what had happened.</summary>
/// <param name="events">In the order in which they became known, each once; without those the parent holds.</param>
internal sealed class Provenance(PlanDocument parent, Instant now, IReadOnlyList<PlanEvent> events)
{
    // Of a large plan it takes as long as writing it; one answer serves every proposal.
    private readonly Lazy<string> _parent = new(() => PlanHash.Of(parent));

    /// <param name="request">Of the whole day.</param>
    /// <param name="repair">What made the rest.</param>
    public PlanOrigin Of(PlanRequest request, PlanOrigin repair)
    {
        PlanOrigin published = parent.Plan.Origin;
        RepairTerms terms = repair.Repair ?? new RepairTerms { At = now };
        return repair with
        {
            InputHash = PlanRequestHash.Of(request),
            TravelSource = published.TravelSource,
            TravelIsGreatCircle = published.TravelIsGreatCircle,
            TravelHash = published.TravelHash,
            Parent = _parent.Value,
            Cause = events.Count == 0 ? "" : EventHash.Of(events),
            Repair = terms with { Events = [.. published.Repair?.Events ?? [], .. events.Select(Applied)] },
        };
    }

    private static AppliedEvent Applied(PlanEvent what) => new(what.Id, EventHash.Of(what));
}
