using Planner.Domain;

namespace Planner.Coordination;

/// <summary>One limit of a disruption budget. Hard; written from the domain, sharing nothing with the search.</summary>
internal interface IBudgetRule
{
    IEnumerable<Violation> Check(BudgetCase facts);
}
