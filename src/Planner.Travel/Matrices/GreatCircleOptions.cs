namespace Planner.Travel;

/// <summary>How straight-line distances become driving estimates.</summary>
public sealed record GreatCircleOptions
{
    /// <summary>
    /// Road metres per straight metre. Studies of road circuity find 1.2 to 1.4 in cities (for example D. Levinson and
    /// A. El-Geneidy, 2009); the default is 1.3.
    /// </summary>
    public double DetourFactor { get; init; } = 1.3;

    /// <summary>Mean door-to-door driving speed in km/h; 30 by default, a cautious figure for city driving.</summary>
    public double MeanKmh { get; init; } = 30;
}
