using Planner.Domain;

namespace Planner.Coordination;

/// <summary>The clinician stays at the door for the time that is lost; the visit is not made.</summary>
internal sealed class PatientNoShowRecipe : TypedEventRecipe<PatientNoShow>
{
    protected override void Check(EventCheck check, PatientNoShow what)
    {
        if (check.Visit("visit", what.Visit) is null)
            return;
        check.Positive("lost", what.Lost);
        check.Begun("visit", what.Visit, "Nobody can miss a visit that is not due yet.", "Report a cancellation.");
    }

    protected override void Apply(DayDraft draft, PatientNoShow what)
    {
        draft.NoShows[what.Visit] = what.Lost;
        draft.Inform(what.Visit);
    }
}
