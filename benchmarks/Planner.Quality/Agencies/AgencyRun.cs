namespace Planner.Quality;

/// <summary>One roster of an agency, made and checked by whole commands.</summary>
/// <param name="Budget">What was given: seconds of search, or iterations.</param>
/// <param name="MissedMandatory">Mandatory visits left out though somebody could serve them on an empty day.</param>
/// <param name="Cost">Minute-equivalents over all terms that are priced; left-out mandatory visits are no part of it.</param>
/// <param name="Violations">As <c>planner check</c> counts them in the written plan; -1 where there is no plan.</param>
/// <param name="Wall">Seconds of <c>planner plan</c> from start to end.</param>
public sealed record AgencyRun(
    string Agency,
    string Budget,
    int Seed,
    int Visits,
    int UpperBound,
    int Served,
    int MissedMandatory,
    double Cost,
    int Violations,
    double Search,
    double Wall,
    double PeakMemoryMb
)
{
    /// <summary>Runs of parts of an agency as one.</summary>
    /// <param name="unstaffed">Visits that no part could be given; they count as ordered.</param>
    public static AgencyRun Sum(string agency, string budget, IReadOnlyList<AgencyRun> parts, int unstaffed) =>
        new(
            $"{agency} in {parts.Count} areas",
            budget,
            parts[0].Seed,
            parts.Sum(p => p.Visits) + unstaffed,
            parts.Sum(p => p.UpperBound),
            parts.Sum(p => p.Served),
            parts.Sum(p => p.MissedMandatory),
            parts.Sum(p => p.Cost),
            parts.Max(p => p.Violations),
            parts.Sum(p => p.Search),
            parts.Sum(p => p.Wall),
            parts.Max(p => p.PeakMemoryMb)
        );
}
