namespace Planner.Travel;

/// <summary>How straight-line distances become driving estimates.</summary>
/// <remarks>
/// The defaults make a straight kilometre take 156 seconds (23 km/h as the crow flies). The sample city's road network
/// gives the same pace between streets 2 to 4 km apart; nearer ones take longer (18 km/h at 0.5 to 1 km), farther ones
/// less (28 km/h at 4 to 8 km). Its detours are longer (1.5 to 1.8, a river runs through it) and its driving faster.
/// </remarks>
public sealed record GreatCircleOptions
{
    /// <summary>Road metres per straight metre, at least 1; the default, 1.3, is usual for a city without barriers.</summary>
    public double DetourFactor { get; init; } = 1.3;

    /// <summary>Mean driving speed in km/h over the road metres, positive; 30 by default, for city driving.</summary>
    public double MeanKmh { get; init; } = 30;
}
