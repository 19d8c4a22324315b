namespace Planner.Analysis;

/// <summary>Holds predicted chances against scenarios they were not made from.</summary>
public static class Calibration
{
    /// <summary>The visits in ten groups of equal size, by predicted chance.</summary>
    /// <param name="fresh">The same plan under another seed.</param>
    public static IReadOnlyList<CalibrationGroup> ByDecile(RiskReport predicted, RiskReport fresh)
    {
        (double Predicted, double Observed)[] pairs =
        [
            .. predicted.Visits.Zip(fresh.Visits, (a, b) => (a.OnTime, b.OnTime)).OrderBy(pair => pair),
        ];
        return [.. Enumerable.Range(0, 10).Select(k => Group(Part(pairs, k))).Where(group => group.Visits > 0)];
    }

    private static (double Predicted, double Observed)[] Part((double, double)[] pairs, int k) =>
        pairs[(k * pairs.Length / 10)..((k + 1) * pairs.Length / 10)];

    private static CalibrationGroup Group((double Predicted, double Observed)[] part) =>
        part.Length == 0
            ? default
            : new CalibrationGroup(
                part.Length,
                part[0].Predicted,
                part[^1].Predicted,
                part.Average(pair => pair.Predicted),
                part.Average(pair => pair.Observed)
            );
}
