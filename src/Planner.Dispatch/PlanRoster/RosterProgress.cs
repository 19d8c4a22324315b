using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>A planning run on its way.</summary>
/// <param name="Elapsed">Since the run began.</param>
/// <param name="Search">Set while searching.</param>
public sealed record RosterProgress(RosterPhase Phase, TimeSpan Elapsed, SearchProgress? Search = null);
