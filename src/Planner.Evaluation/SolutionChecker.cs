using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>
/// The judge of every plan, whoever made it: each hard rule of solver-models/decisions/0002, written from the domain and sharing
/// no code with what makes plans. A plan without violations may be shown.
/// </summary>
public static class SolutionChecker
{
    /// <summary>
    /// Every violation. A broken plan is reported under the rule that it breaks: a rule judges its own quantity and takes the
    /// others as stated; what the plan states of itself (cost, servable visits) is judged only where no other rule is broken.
    /// </summary>
    /// <param name="travel">Travel times between all points of the request; a point it does not know counts as unreachable.</param>
    public static IReadOnlyList<Violation> Check(PlanRequest request, Plan plan, ITravelTimes travel)
    {
        PlanFacts facts = new(request, plan, travel);
        Violation[] violations = Check(PlanRules.All, facts);
        return violations.Length > 0 ? violations : Check(PlanRules.Statements, facts);
    }

    /// <summary>
    /// Every violation but of what the plan states of itself: the same judge in a tenth of the time, for plans made within a second.
    /// </summary>
    public static IReadOnlyList<Violation> CheckRules(PlanRequest request, Plan plan, ITravelTimes travel) =>
        Check(PlanRules.All, new PlanFacts(request, plan, travel));

    private static Violation[] Check(IReadOnlyList<IPlanRule> rules, PlanFacts facts) =>
        [.. rules.SelectMany(rule => rule.Check(facts))];
}
