namespace Planner.Orders;

/// <summary>What a frequency says, or every mistake in it; never both.</summary>
public sealed record FrequencyReading(IReadOnlyList<FrequencyLine> Lines, IReadOnlyList<FrequencyMistake> Mistakes)
{
    public bool IsRefused => Mistakes.Count > 0;
}
