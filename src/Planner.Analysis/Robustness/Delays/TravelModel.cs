namespace Planner.Analysis;

/// <summary>
/// Ratios of actual to planned travel time: one factor for the day, one for the day in each area, one for each leg, multiplied.
/// Each is log-normal with mean 1, so that the matrix is the expectation. Log-normal travel times are usual (Westgate, Woodard,
/// Matteson, Henderson, European Journal of Operational Research 252, 2016). The deviations are an assumption.
/// </summary>
public sealed record TravelModel
{
    public static TravelModel Default { get; } = new();

    /// <summary>Of the logarithm: weather, the city's traffic that day; felt by everybody alike.</summary>
    public double DaySigma { get; init; } = 0.08;

    /// <summary>Of the logarithm: a road closed, a match in that part of the city; felt by everybody who drives there.</summary>
    public double AreaSigma { get; init; } = 0.08;

    /// <summary>Of the logarithm: lights, parking; each leg by itself.</summary>
    public double LegSigma { get; init; } = 0.15;
}
