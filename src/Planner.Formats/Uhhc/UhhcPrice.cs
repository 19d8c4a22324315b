namespace Planner.Formats;

/// <summary>What a component costs: a weight per minute or count, or nothing at all, or it must be 0 (HARD).</summary>
/// <param name="Weight">0 where it is not counted or hard.</param>
public readonly record struct UhhcPrice(bool IsStated, bool IsHard, int Weight);
