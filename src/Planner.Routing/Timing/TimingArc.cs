namespace Planner.Routing;

/// <summary>value[To] >= value[From] + Lag.</summary>
internal readonly record struct TimingArc(int From, int To, int Lag);
