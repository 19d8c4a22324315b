namespace Planner.Travel;

/// <summary>Settings of <see cref="RoadNetworkProvider"/>.</summary>
public sealed record RoadNetworkProviderOptions
{
    /// <summary>Car speeds; city driving by default.</summary>
    public SpeedProfile Speeds { get; init; } = SpeedProfile.UrbanCar;

    /// <summary>Farthest an address may lie from a road, in metres; 500 by default.</summary>
    public double MaxSnapMetres { get; init; } = 500;

    /// <summary>Threads used for one matrix; all cores by default. The result does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// Folder for finished matrices; by default the user's cache (<see cref="UserCacheFolder.Travel"/>), null keeps none.
    /// </summary>
    public string? CacheFolder { get; init; } = UserCacheFolder.Travel();

    internal RoadNetworkProviderOptions Checked()
    {
        if (!(MaxSnapMetres > 0) || double.IsInfinity(MaxSnapMetres))
            throw new ArgumentException($"{nameof(MaxSnapMetres)} must be a positive number of metres.");
        if (Threads < 1)
            throw new ArgumentException($"{nameof(Threads)} must be at least 1.");
        if (!(Speeds.Scale > 0) || double.IsInfinity(Speeds.Scale))
            throw new ArgumentException($"{nameof(Speeds)} '{Speeds.Name}' needs a positive scale.");
        return this;
    }
}
