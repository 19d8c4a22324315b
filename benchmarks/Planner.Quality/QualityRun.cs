namespace Planner.Quality;

/// <summary>One finished run. Costs are in the instance's own unit.</summary>
/// <param name="FirstBest">Seconds until the final cost was found.</param>
public sealed record QualityRun(
    string Instance,
    int Seed,
    double Cost,
    double BestKnown,
    int Violations,
    long Evaluations,
    double FirstBest,
    double Seconds
)
{
    /// <summary>Percent above (or, negative, below) the best known cost.</summary>
    public double Gap => 100 * (Cost - BestKnown) / BestKnown;

    /// <summary>The instance's class: its name up to the last but one part (mankowska-100, kummer-HHCRSP_100).</summary>
    public string Class =>
        Instance.StartsWith("kummer", StringComparison.Ordinal)
            ? string.Join('_', Instance.Split('_')[..2])
            : Instance[..Instance.LastIndexOf('-')];
}
