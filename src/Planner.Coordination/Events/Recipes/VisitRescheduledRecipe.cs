using Planner.Domain;

namespace Planner.Coordination;

/// <summary>The visit gets other windows; its promise and its pinned start are void, whoever was to come may still come.</summary>
internal sealed class VisitRescheduledRecipe : TypedEventRecipe<VisitRescheduled>
{
    protected override void Check(EventCheck check, VisitRescheduled what)
    {
        if (check.Visit("visit", what.Visit) is not { } visit)
            return;
        check.NotBegun("visit", what.Visit, "A visit that has begun cannot be moved.");
        check.Sound("", Changed(visit, what), null);
    }

    protected override void Apply(DayDraft draft, VisitRescheduled what)
    {
        draft.Change(Changed(draft.Visit(what.Visit), what));
        draft.Released[what.Visit] = what.At;
        draft.Unpromised.Add(what.Visit);
        Pins pins = draft.Request.Pins;
        draft.Request = draft.Request with
        {
            Pins = pins with { Starts = [.. pins.Starts.Where(pin => pin.Visit != what.Visit)] },
        };
    }

    private static Visit Changed(Visit visit, VisitRescheduled what) =>
        visit with
        {
            Windows = what.Windows,
            Preferred = what.Preferred,
            LatestEnd = what.LatestEnd,
        };
}
