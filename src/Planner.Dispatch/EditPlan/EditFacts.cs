using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>What an edited plan states beside its routes. Without new pins most of it is as it was.</summary>
internal sealed class EditFacts(PlanDocument document, TravelLookup travel)
{
    private const string Recipe = "edit";
    private const string Budget = "0 iterations";

    private readonly Servability _servability = Known(document.Request, travel);
    private readonly Lazy<string> _parent = new(() => PlanHash.Of(document));

    /// <summary>The plan with its origin, and with reasons for what it leaves out.</summary>
    /// <param name="isPinned">Whether the board's request has other pins than the plan's own.</param>
    public Plan Stated(
        EditBoard board,
        Plan plan,
        RoutingSolution solution,
        bool isPinned,
        HandEdits edits,
        string actor
    )
    {
        RosterFacts facts = isPinned ? Repinned(board.Request) : AsBefore();
        return plan with
        {
            Origin = document.Plan.Origin with
            {
                EngineVersion = EngineVersion.Text,
                InputHash = facts.InputHash,
                Budget = Budget,
                Recipe = Recipe,
                Parent = _parent.Value,
                Cause = "",
                Actor = actor,
                Reason = edits.Reason,
                IsPolished = false,
                IsInterrupted = false,
            },
            Unassigned = new LeftOutVisits(board.Compiled, facts.Servability).Of(solution),
            ServableUpperBound = facts.UpperBound,
            UnknownFields = document.Plan.UnknownFields,
        };
    }

    private RosterFacts AsBefore() =>
        new(document.Plan.Origin.InputHash, _servability, document.Plan.ServableUpperBound);

    private RosterFacts Repinned(PlanRequest request) =>
        RosterFacts.Of(
            request,
            _servability.WithPins(request, PinChanges.Between(document.Request.Pins, request.Pins))
        );

    private static Servability Known(PlanRequest request, TravelLookup travel)
    {
        Servability servability = new(request, travel);
        foreach (Visit visit in request.Visits)
            _ = servability.Of(visit.Id);
        return servability;
    }
}
