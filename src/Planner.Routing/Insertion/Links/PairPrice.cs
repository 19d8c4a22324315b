namespace Planner.Routing;

/// <summary>What a loose link between the services of a new pair is worth.</summary>
/// <param name="PerTick">Scaled cost for a tick that they are further apart.</param>
/// <param name="Zero">Start of the first at which the price is nothing.</param>
internal readonly record struct PairPrice(Int128 PerTick, int Zero);
