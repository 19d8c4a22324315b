using Planner.Dispatch;
using Planner.Store;

namespace Planner.Api;

/// <summary>Plans laid out for edits; the last ones are kept, so that the next edit of the same version is quick.</summary>
internal sealed class LaidOutPlans(PlanShelf shelf, TravelDesk desk)
{
    private const int Kept = 4;
    private readonly Lock _gate = new();
    private readonly LinkedList<(string Key, Task<EditablePlan> Plan)> _last = [];

    /// <summary>The head of a plan, laid out. One at a time may use it: lock it.</summary>
    public Task<EditablePlan> OfAsync(PlanRow plan)
    {
        string key = Key(plan);
        lock (_gate)
        {
            var known = _last.FirstOrDefault(entry => entry.Key == key && !entry.Plan.IsFaulted);
            if (known.Key is not null)
                return known.Plan;
            Task<EditablePlan> made = Task.Run(() => new EditPlan(desk).OpenAsync(shelf.Head(plan), default));
            Add(key, made);
            return made;
        }
    }

    /// <summary>What came of an edit is laid out with what was known before it.</summary>
    /// <param name="plan">The plan with the edit as its head.</param>
    public void Keep(PlanRow plan, EditedPlan edited)
    {
        lock (_gate)
            Add(Key(plan), Task.Run(() => EditablePlan.After(edited)));
    }

    private void Add(string key, Task<EditablePlan> plan)
    {
        _last.AddFirst((key, plan));
        if (_last.Count > Kept)
            _last.RemoveLast();
    }

    private static string Key(PlanRow plan) => FormattableString.Invariant($"{plan.Id} {plan.Head}");
}
