using Planner.Domain;
using Planner.Formats;

namespace Planner.Dispatch;

/// <summary>The life of a visit: which steps there are, who may take them and for which reasons.</summary>
public static class VisitLife
{
    /// <summary>States that only a correction leaves.</summary>
    public static readonly IReadOnlyList<VisitState> Final =
    [
        VisitState.Done,
        VisitState.Cancelled,
        VisitState.Missed,
        VisitState.NoShow,
    ];

    /// <summary>States in which a visit belongs into a roster.</summary>
    public static readonly IReadOnlyList<VisitState> Plannable = [VisitState.Scheduled, VisitState.Confirmed];

    /// <summary>Whether an actor may move a visit on, and if not, what they may do instead. Changes nothing.</summary>
    public static LifeOutcome Try(VisitState from, VisitState to, Actor actor, GivenReason? reason = null)
    {
        LifeStep? step = LifeTable.Steps.FirstOrDefault(step => step.From == from && step.To == to);
        LifeReason? found = step?.Reasons.FirstOrDefault(r => r.Code == reason?.Code);
        (LifeRefusal Refusal, string Message)? wrong =
            Misstep(from, to, step, actor) ?? Missing(step!, found, reason ?? GivenReason.None);
        return new(from, to, wrong?.Refusal, wrong?.Message ?? "", From(from, actor), found);
    }

    /// <summary>The steps that an actor may take.</summary>
    public static IReadOnlyList<LifeStep> From(VisitState state, Actor actor) =>
        [.. LifeTable.Steps.Where(step => step.From == state && step.Actors.Contains(actor))];

    private static (LifeRefusal, string)? Misstep(VisitState from, VisitState to, LifeStep? step, Actor actor)
    {
        if (from == to)
            return (LifeRefusal.AlreadyThere, $"The visit is {Name(to)} already.");
        if (step is null)
            return (
                LifeRefusal.Impossible,
                $"A visit that is {Name(from)} cannot become {Name(to)}. {Instead(from, actor)}"
            );
        if (step.Actors.Contains(actor))
            return null;
        string who = string.Join(", ", step.Actors.Select(JsonChoice.Name));
        return (LifeRefusal.NotPermitted, $"From {Name(from)} to {Name(to)} is for: {who}. {Instead(from, actor)}");
    }

    private static (LifeRefusal, string)? Missing(LifeStep step, LifeReason? found, GivenReason given)
    {
        if (step.Reasons.Count == 0)
            return null;
        string known = string.Join(", ", step.Reasons.Select(reason => reason.Code));
        if (given.Code.Length == 0)
            return (LifeRefusal.ReasonMissing, $"To become {Name(step.To)} a reason is needed, one of: {known}.");
        if (found is null)
            return (
                LifeRefusal.ReasonUnknown,
                $"\"{given.Code}\" is no reason to become {Name(step.To)}. Give one of: {known}."
            );
        return found.NeedsText && string.IsNullOrWhiteSpace(given.Text)
            ? (LifeRefusal.TextMissing, $"The reason {found.Code} says too little alone. Add a text.")
            : null;
    }

    private static string Instead(VisitState from, Actor actor)
    {
        string[] possible = [.. From(from, actor).Select(step => Name(step.To))];
        return possible.Length == 0
            ? $"There is nothing the role {JsonChoice.Name(actor)} may do with it now."
            : $"Possible for the role {JsonChoice.Name(actor)}: {string.Join(", ", possible)}.";
    }

    private static string Name(VisitState state) => JsonChoice.Name(state);
}
