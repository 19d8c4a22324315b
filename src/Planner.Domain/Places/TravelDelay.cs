namespace Planner.Domain;

/// <summary>Driving is slower than the roads say, for weather or because a road is closed.</summary>
/// <param name="Shape">Where; null = everywhere.</param>
/// <param name="Percent">How much longer, 1..400; null = closed: passable at walking pace only, for those who have to be there.</param>
public sealed record TravelDelay(MapShape? Shape, int? Percent);
