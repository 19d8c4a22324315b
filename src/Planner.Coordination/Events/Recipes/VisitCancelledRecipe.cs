using Planner.Domain;

namespace Planner.Coordination;

/// <summary>The visit is gone from the moment it became known.</summary>
internal sealed class VisitCancelledRecipe : TypedEventRecipe<VisitCancelled>
{
    protected override void Check(EventCheck check, VisitCancelled what)
    {
        if (check.Visit("visit", what.Visit) is not null)
            check.NotBegun("visit", what.Visit, "A visit that has begun cannot be cancelled.");
    }

    protected override void Apply(DayDraft draft, VisitCancelled what) => draft.Gone[what.Visit] = what.At;
}
