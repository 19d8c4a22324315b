using Planner.Domain;

namespace Planner.Coordination;

/// <summary>What one kind of event does to a published day.</summary>
internal abstract class EventRecipe
{
    /// <summary>Whether this recipe is for the event.</summary>
    public abstract bool Is(PlanEvent what);

    /// <summary>Reports every mistake of the event by itself; nothing is changed.</summary>
    public abstract void Check(EventCheck check, PlanEvent what);

    /// <summary>Changes the draft. The event is sound.</summary>
    public abstract void Apply(DayDraft draft, PlanEvent what);
}
