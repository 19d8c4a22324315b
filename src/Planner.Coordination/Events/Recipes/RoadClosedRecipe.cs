using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Ways that touch the shape are driven around it.</summary>
internal sealed class RoadClosedRecipe : TypedEventRecipe<RoadClosed>
{
    protected override void Check(EventCheck check, RoadClosed what)
    {
        if (what.Until is { } until && until <= what.At)
            check.Report(
                "until",
                check.Shown(until),
                $"It ends after it became known, {check.Shown(what.At)}.",
                "Correct it."
            );
    }

    protected override void Apply(DayDraft draft, RoadClosed what) =>
        draft.AddDelay(new TravelDelay(what.Shape, null), what.Until);
}
