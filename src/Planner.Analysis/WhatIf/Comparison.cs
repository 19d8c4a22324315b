namespace Planner.Analysis;

/// <summary>One measure on both sides: means over the replayed days, and their paired difference.</summary>
public sealed record Comparison(double Unchanged, double Changed, PairedInterval Difference)
{
    /// <param name="pairs">The same day and seed on both sides, unchanged first; at least one.</param>
    internal static Comparison Of(
        IReadOnlyList<(DayFigures Unchanged, DayFigures Changed)> pairs,
        Func<DayFigures, decimal> value
    )
    {
        var differences = pairs.Select(p => (p.Unchanged.Date, value(p.Changed) - value(p.Unchanged)));
        return new Comparison(
            (double)pairs.Average(p => value(p.Unchanged)),
            (double)pairs.Average(p => value(p.Changed)),
            PairedInterval.Of(differences)
        );
    }
}
