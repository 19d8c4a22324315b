namespace Planner.Analysis;

/// <summary>Which step is worth most: mandatory visits first, then visits, then cost; equals in the order of the grid.</summary>
public static class MarginalRanking
{
    public static IReadOnlyList<ScenarioOutcome> Of(IReadOnlyList<ScenarioOutcome> outcomes) =>
        [
            .. outcomes
                .OrderBy(o => o.Measures[Measure.MandatoryLeftOut].Difference.Mean)
                .ThenByDescending(o => o.Measures[Measure.Served].Difference.Mean)
                .ThenBy(o => o.Measures[Measure.Cost].Difference.Mean),
        ];
}
