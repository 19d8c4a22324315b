using Planner.Domain;

namespace Planner.Analysis;

/// <summary>The requests of one repetition: the unchanged one first, then each scenario's.</summary>
internal sealed record Replicate(IReadOnlyList<PlanRequest> Sides)
{
    public static Replicate Of(ScenarioRequests scenarios, ScenarioFile file, int index) =>
        new([
            scenarios.Unchanged(index),
            .. Enumerable.Range(0, file.Scenarios.Count).Select(s => scenarios.Changed(s, index)),
        ]);
}
