using Planner.Dispatch;
using Planner.Formats;

namespace Planner.Api;

/// <summary>A step that may be taken.</summary>
/// <param name="Reasons">One of them has to be given; empty = none has to.</param>
internal sealed record TransitionView(string To, IReadOnlyList<TransitionReasonView> Reasons)
{
    public static TransitionView Of(LifeStep step) =>
        new(
            JsonChoice.Name(step.To),
            [
                .. step.Reasons.Select(reason => new TransitionReasonView(
                    reason.Code,
                    reason.Words,
                    reason.NeedsText,
                    reason.ReschedulePriority
                )),
            ]
        );
}
