using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Moves visits along their life; what is impossible is refused with what would be possible.</summary>
internal sealed class VisitSteps(PlannerStore store)
{
    public static IReadOnlyList<TransitionView> Possible(DocumentRow visit, Access access) =>
        [.. VisitLife.From(StateOf(visit), ActorOf(access)).Select(TransitionView.Of)];

    /// <exception cref="ProblemException">The visit is not within reach, or the step is impossible or for others.</exception>
    /// <exception cref="InvalidInputException">The reason is missing or none of the step's.</exception>
    public Task<MovedVisitView> MoveAsync(
        Access access,
        string? branch,
        string id,
        VisitState to,
        GivenReason reason
    ) =>
        store.WriteAsync(
            access.Author(Words(reason)),
            change =>
            {
                DocumentRow visit = VisitDesk.Find(change, access, branch, id);
                LifeOutcome outcome = VisitLife.Try(StateOf(visit), to, ActorOf(access), reason);
                if (!outcome.IsAllowed)
                    throw Refusal(outcome);
                DocumentRow moved = change
                    .Documents(DocumentKind.Visit)
                    .Update(visit with { State = JsonChoice.Name(to) }, JsonChoice.Name(to));
                // Whoever was to come is free again.
                if (to is VisitState.Cancelled or VisitState.Missed)
                    change.Rosters.Release(moved.BranchId, moved.Id);
                string? followUp = FollowUps.Add(change, moved, outcome);
                return new MovedVisitView(ResourceView.Of(moved, access), Possible(moved, access), followUp);
            }
        );

    private static VisitState StateOf(DocumentRow visit) =>
        Enum.TryParse(visit.State, ignoreCase: true, out VisitState state) ? state : VisitState.Requested;

    private static Actor ActorOf(Access access) => Enum.Parse<Actor>(access.Role.ToString());

    private static string? Words(GivenReason reason) =>
        reason.Code.Length == 0 ? null
        : reason.Text.Length == 0 ? reason.Code
        : $"{reason.Code}: {reason.Text}";

    private static Exception Refusal(LifeOutcome outcome) =>
        outcome.Refusal switch
        {
            LifeRefusal.AlreadyThere or LifeRefusal.Impossible => new ProblemException(
                ProblemCatalogue.ImpossibleStep,
                outcome.Message
            ),
            LifeRefusal.NotPermitted => new ProblemException(ProblemCatalogue.NotPermitted, outcome.Message),
            LifeRefusal.TextMissing => new InvalidInputException([Mistake("text", outcome)]),
            _ => new InvalidInputException([Mistake("reason", outcome)]),
        };

    private static InputMistake Mistake(string place, LifeOutcome outcome) =>
        new(place, "no reason that fits", outcome.Message, "GET of the same address lists the reasons.");
}
