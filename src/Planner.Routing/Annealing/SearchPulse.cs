namespace Planner.Routing;

/// <summary>How a logical search stands, for whoever sets its temperature.</summary>
/// <param name="Progress">Share of the cycle done, 0..1.</param>
/// <param name="Tried">Visits moved or tried to, since the search began.</param>
/// <param name="Accepted">Those accepted.</param>
/// <param name="Cost">Present guide cost without tier 0.</param>
internal readonly record struct SearchPulse(double Progress, long Tried, long Accepted, long Cost);
