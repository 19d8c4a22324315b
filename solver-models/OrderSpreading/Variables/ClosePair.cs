using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>Two days of an order that are closer than its ideal gap; true when both have a visit.</summary>
/// <param name="Missing">Days missing to the ideal gap, 1 or more.</param>
public sealed record ClosePair(DayVariable First, DayVariable Second, int Missing, BoolVar Both);
