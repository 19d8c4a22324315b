using NodaTime;

namespace Planner.Coordination;

/// <summary>The cheapest budget under which everything that can be served is served, and what it buys.</summary>
/// <param name="People">So many people to call.</param>
/// <param name="Shift">Confirmed starts move by no more than this.</param>
public sealed record BudgetOffer(int People, Duration Shift, RepairProposal Proposal);
