using System.Globalization;

namespace Planner.Dispatch;

/// <summary>The budget a plan states, read back: iterations, or seconds, or neither where the words are not the planner's.</summary>
public sealed record RecordedBudget(long? Iterations, double? Seconds)
{
    private const string OfIterations = " iterations";
    private const string OfSeconds = " s";

    /// <summary>Reads what <see cref="PlanRosterOptions.Budget"/> writes.</summary>
    public static RecordedBudget Read(string budget)
    {
        string? count = Before(budget, OfIterations);
        if (
            long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out long iterations)
            && iterations > 0
        )
            return new RecordedBudget(iterations, null);
        string? time = Before(budget, OfSeconds);
        bool isTime = double.TryParse(time, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds);
        return new RecordedBudget(null, isTime && seconds is > 0 and <= 86_400 ? seconds : null);
    }

    /// <summary>Whether a search can be run with it.</summary>
    public bool IsKnown => Iterations is not null || Seconds is not null;

    private static string? Before(string text, string ending) =>
        text.EndsWith(ending, StringComparison.Ordinal) ? text[..^ending.Length] : null;
}
