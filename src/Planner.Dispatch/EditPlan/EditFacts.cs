using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>What an edited plan states beside its routes. Without new pins most of it is as it was.</summary>
internal sealed class EditFacts(PlanDocument document, Servability servability)
{
    private const string Recipe = "edit";
    private const string Budget = "0 iterations";

    private readonly Lazy<string> _parent = new(() => PlanHash.Of(document));

    /// <summary>The plan with its origin, and with reasons for what it leaves out; and what is known for the next edit.</summary>
    /// <param name="isPinned">Whether the board's request has other pins than the plan's own.</param>
    public (Plan Plan, Servability Servability) Stated(
        EditBoard board,
        Plan plan,
        RoutingSolution solution,
        bool isPinned,
        HandEdits edits,
        string actor
    )
    {
        RosterFacts facts = isPinned ? Repinned(board.Request) : AsBefore();
        Plan stated = plan with
        {
            Origin = Origin(facts.InputHash) with { Actor = actor, Reason = edits.Reason },
            Unassigned = new LeftOutVisits(board.Compiled, facts.Servability).Of(solution),
            ServableUpperBound = facts.UpperBound,
            UnknownFields = document.Plan.UnknownFields,
        };
        return (stated, facts.Servability);
    }

    /// <summary>What is known of every visit of a request alone. Nothing is left to be worked out while others read it.</summary>
    public static Servability Known(PlanRequest request, TravelLookup travel)
    {
        Servability servability = new(request, travel);
        foreach (VisitServability alone in request.Visits.Select(visit => servability.Of(visit.Id)))
            if (!alone.Servable)
                _ = alone.Reasons;
        return servability;
    }

    private PlanOrigin Origin(string inputHash) =>
        document.Plan.Origin with
        {
            EngineVersion = EngineVersion.Text,
            InputHash = inputHash,
            Budget = Budget,
            Recipe = Recipe,
            Parent = _parent.Value,
            Cause = "",
            IsPolished = false,
            IsInterrupted = false,
        };

    private RosterFacts AsBefore() =>
        new(document.Plan.Origin.InputHash, servability, document.Plan.ServableUpperBound);

    private RosterFacts Repinned(PlanRequest request) =>
        RosterFacts.Of(request, servability.WithPins(request, PinChanges.Between(document.Request.Pins, request.Pins)));
}
