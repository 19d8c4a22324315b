using Planner.Domain;

namespace Planner.Coordination;

/// <summary>The stop lasts longer; a later report of the same visit replaces an earlier one.</summary>
internal sealed class VisitOverranRecipe : TypedEventRecipe<VisitOverran>
{
    protected override void Check(EventCheck check, VisitOverran what)
    {
        if (check.Visit("visit", what.Visit) is null)
            return;
        check.Positive("by", what.By);
        check.Planned("visit", what.Visit);
    }

    protected override void Apply(DayDraft draft, VisitOverran what)
    {
        draft.Overruns[what.Visit] = what.By;
        draft.Inform(what.Visit);
    }
}
