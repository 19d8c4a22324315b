namespace Planner.Routing;

/// <summary>Times of all that hangs together with a place, loose links looked at or not.</summary>
/// <param name="Cost">Scaled cost of these times.</param>
/// <param name="Starts">By service.</param>
/// <param name="Changed">The routes that are timed anew.</param>
internal sealed record TiedTimes(Int128 Cost, int[] Starts, List<ChainTimes> Changed);
