using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;

namespace Planner.Dispatch;

/// <summary>Only a plan that keeps every rule can be explained: of a broken one everything could be said.</summary>
internal static class ExplainablePlan
{
    private const int MostNamed = 10;

    /// <exception cref="InvalidInputException">The plan breaks a rule, or its request is another one.</exception>
    public static void Check(PlanDocument document, TravelLookup travel)
    {
        var violations = SolutionChecker.Check(document.Request, document.Plan, travel);
        if (violations.Count > 0)
            throw new InvalidInputException([
                .. violations.Take(MostNamed).Select(v => new InputMistake("plan", v.Rule, v.Message, Remedy)),
            ]);
    }

    private const string Remedy = "Explain a plan that planner check finds clean.";
}
