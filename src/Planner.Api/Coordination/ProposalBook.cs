using System.Text.Json.Nodes;
using NodaTime;
using Planner.Coordination;
using Planner.Store;

namespace Planner.Api;

/// <summary>Keeps the proposals of repairs, and makes versions of those that are accepted.</summary>
internal sealed class ProposalBook(PlannerStore store)
{
    public const string Address = "/v1/proposals/";

    /// <summary>Keeps each proposal of a repair, within a change.</summary>
    public static IReadOnlyList<ProposalRow> Add(StoreChange change, PlanRow plan, MadeRepair made) =>
        [
            .. made.Outcome.Proposals.Zip(
                made.Whole,
                (proposal, whole) =>
                    change.Proposals.Add(
                        plan,
                        plan.Head,
                        Words(proposal, whole).ToJsonString(),
                        PlanText.Write(whole.Document)
                    )
            ),
        ];

    /// <summary>Makes a proposal the head of its plan.</summary>
    /// <exception cref="ProblemException">The plan has gone on since the proposal was made, or it was decided already.</exception>
    public Task<PlanRow> AcceptAsync(Access access, ProposalRow proposal, string? reason) =>
        store.WriteAsync(access.Author(reason), change => Accept(change, proposal));

    public Task<ProposalRow> DeclineAsync(Access access, ProposalRow proposal, string? reason) =>
        store.WriteAsync(access.Author(reason), change => change.Proposals.Decide(Open(change, proposal), "declined"));

    private static PlanRow Accept(StoreChange change, ProposalRow proposal)
    {
        PlanRow plan = change.Plans.Find(Scope.All, proposal.PlanId)!;
        ProposalRow open = Open(change, proposal);
        if (plan.Head != proposal.BaseVersion)
            throw new ProblemException(
                ProblemCatalogue.ProposalOutdated,
                FormattableString.Invariant(
                    $"It was made from version {proposal.BaseVersion}; version {plan.Head} counts now."
                )
            );
        string document = change.Proposals.Document(proposal.Id);
        var read = PlanText.Document(document);
        change.Proposals.Decide(open, "accepted");
        return change.Plans.Advance(plan, PlanText.Version(read, plan.Head, "repair", PlanSummary.Of(read, false)));
    }

    private static ProposalRow Open(StoreChange change, ProposalRow proposal) =>
        change.Proposals.Find(Scope.All, proposal.Id) is { State: "open" } open
            ? open
            : throw new ProblemException(ProblemCatalogue.ProposalDecided);

    // Ids only: whoever may see names reads them in the plan.
    private static JsonObject Words(RepairProposal proposal, RepairedDay whole)
    {
        DateTimeZone zone = whole.Document.Request.Agency.TimeZone;
        JsonObject words = RepairJson.Proposal(proposal, new RepairNote("", whole.Check()), zone);
        words.Remove("plan");
        foreach (JsonNode? call in (JsonArray)words["calls"]!)
            ((JsonObject)call!).Remove("name");
        return words;
    }
}
