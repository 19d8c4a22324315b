namespace Planner.Quality;

/// <summary>One finished run. Costs are in the instance's own unit, times in seconds since the command was started.</summary>
/// <param name="Version">Of the program under measurement, with the commit that last changed its search.</param>
/// <param name="Budget">Seconds of the whole command; 0 where iterations were given.</param>
/// <param name="Cost">NaN where nothing feasible was found.</param>
/// <param name="Judge">What the outside judge says: ok, a difference, or empty where none was asked.</param>
/// <param name="FirstFeasible">NaN where that never came.</param>
/// <param name="Wall">Of the whole command.</param>
public sealed record QualityRun(
    string Version,
    BenchmarkInstance Instance,
    double Budget,
    long Iterations,
    int Workers,
    int Seed,
    double Cost,
    double BestKnown,
    int Violations,
    string Judge,
    long Evaluations,
    double EvaluationsPerSecond,
    double FirstFeasible,
    double BestFoundAt,
    double PeakMemoryMb,
    double Wall
)
{
    /// <summary>Percent above (or, negative, below) the best known cost; NaN where either is missing.</summary>
    public double Gap => 100 * (Cost - BestKnown) / BestKnown;

    /// <summary>What must be equal for two runs to be the same run.</summary>
    public string Key =>
        FormattableString.Invariant($"{Version}|{Instance.Name}|{Budget}|{Iterations}|{Workers}|{Seed}");
}
