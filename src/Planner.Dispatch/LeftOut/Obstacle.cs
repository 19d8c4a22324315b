namespace Planner.Dispatch;

/// <summary>What keeps a service out of a place in a route.</summary>
/// <param name="Rule">Code of the rule.</param>
/// <param name="Shortfall">By how much: ticks, metres, hundredths of points or services, as the rule counts.</param>
/// <param name="Service">Whose window would be missed; -1 where no service is meant.</param>
internal readonly record struct Obstacle(string Rule, long Shortfall, int Service = -1);
