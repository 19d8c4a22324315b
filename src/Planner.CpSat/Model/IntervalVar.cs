namespace Planner.CpSat;

/// <summary>An interval [Start, End) with Start + Size = End, present unless optional and its literal is false.</summary>
/// <param name="Start">Start, in the model's time unit.</param>
/// <param name="Size">Length, in the model's time unit, never negative.</param>
/// <param name="End">First instant after the interval, in the model's time unit.</param>
/// <param name="Index">Position among the model's constraints, from 0.</param>
public sealed record IntervalVar(LinearExpr Start, LinearExpr Size, LinearExpr End, int Index)
{
    internal CpModel? Owner { get; init; }
}
