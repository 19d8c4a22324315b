using Planner.Domain;

namespace Planner.Coordination;

/// <summary>No more people to call than allowed.</summary>
internal sealed class PeopleToCallRule : IBudgetRule
{
    public IEnumerable<Violation> Check(BudgetCase facts)
    {
        int people = CallList.Of(facts.Day, facts.Budget, facts.Rest.Plan).Count;
        if (facts.Budget.MaxPeople is not { } most || people <= most)
            yield break;
        yield return new Violation(
            BudgetRuleCodes.PeopleToCall,
            $"{people} people would have to be called; {most} are allowed."
        )
        {
            Amount = people - most,
            Unit = "people",
        };
    }
}
