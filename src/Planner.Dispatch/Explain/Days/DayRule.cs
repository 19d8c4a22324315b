using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Dispatch;

/// <summary>A standing rule of a day, and what it would take to lift it.</summary>
/// <param name="Lift">Null where it never gives way.</param>
/// <param name="Moment">The tick that a stretched rule has to reach, read from the day as it would be.</param>
internal sealed record DayRule(StandingRule Rule, RuleLift? Lift, Func<RoutingSolution, int> Moment);
