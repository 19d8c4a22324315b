using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>One hard rule of solver-models/decisions/0002, judged on its own quantity alone. Never throws on nonsense.</summary>
internal interface IPlanRule
{
    IEnumerable<Violation> Check(PlanFacts facts);
}
