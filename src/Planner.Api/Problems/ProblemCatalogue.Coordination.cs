namespace Planner.Api;

// Proposals and offers.
public static partial class ProblemCatalogue
{
    public static readonly ProblemKind ProposalOutdated = new(
        "proposal-outdated",
        409,
        "The plan has gone on since the proposal was made.",
        "Ask for a new repair of the plan as it is now."
    );
    public static readonly ProblemKind ProposalDecided = new(
        "proposal-decided",
        409,
        "The proposal was accepted or declined already.",
        "List the proposals of the plan; ask for a new repair where none is open."
    );
    public static readonly ProblemKind OfferTaken = new(
        "offer-taken",
        409,
        "The slot is taken, or not offered any more.",
        "\"next\" lists open slots that suit the same entry; \"askNext\" says whom to ask should the winner step back."
    );
    public static readonly ProblemKind OfferUnsuitable = new(
        "offer-unsuitable",
        409,
        "The slot does not suit this entry.",
        "Accept for one of the offer's candidates, or ask for new slots with GET /v1/plans/{id}/slots."
    );
}
