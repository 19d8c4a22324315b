namespace Planner.Routing;

/// <summary>Ticks and metres of a service in a place.</summary>
/// <param name="Into">Way to it.</param>
/// <param name="OutOf">Way on from it.</param>
/// <param name="Length">Its set-up and service.</param>
/// <param name="NextLength">Those of the stop behind, from now on; 0 where there is none.</param>
/// <param name="Work">Growth of service, set-up and travel.</param>
/// <param name="Metres">Growth of metres.</param>
/// <param name="Detour">Growth of travel.</param>
internal readonly record struct PlaceSums(
    int Into,
    int OutOf,
    int Length,
    int NextLength,
    int Work,
    int Metres,
    int Detour
);
