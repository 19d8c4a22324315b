using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A recipe for one kind of event.</summary>
internal abstract class TypedEventRecipe<T> : EventRecipe
    where T : PlanEvent
{
    public sealed override bool Is(PlanEvent what) => what is T;

    public sealed override void Check(EventCheck check, PlanEvent what) => Check(check, (T)what);

    public sealed override void Apply(DayDraft draft, PlanEvent what) => Apply(draft, (T)what);

    protected abstract void Check(EventCheck check, T what);

    protected abstract void Apply(DayDraft draft, T what);
}
