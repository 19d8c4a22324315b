using System.Globalization;

namespace Planner.Analysis;

/// <summary>An outcome in plain words: visits served first, then overtime and driving, each with its interval.</summary>
public static class WhatIfWords
{
    private static readonly (Measure Measure, string More, string Less)[] Others =
    [
        (Measure.Overtime, "more overtime", "less overtime"),
        (Measure.Driving, "more driving", "less driving"),
        (Measure.Cost, "more cost", "less cost"),
    ];

    /// <summary>Minutes that are not worth a word.</summary>
    private const double Least = 0.5;

    /// <summary>"One RN more: 3.2 visits a day more (95 %: 1.9 to 4.5), 41 min a day less overtime (95 %: ...), ..."</summary>
    public static string Of(ScenarioOutcome outcome)
    {
        var parts = new List<string> { Visits(outcome.Measures[Measure.Served].Difference) };
        foreach ((Measure measure, string more, string less) in Others)
            if (Minutes(measure, outcome, more, less) is { } words)
                parts.Add(words);
        return $"{outcome.Name}: {string.Join(", ", parts)}.";
    }

    /// <summary>"95 %: 1.9 to 4.5", with a word where no difference lies within; of one sample nothing can be said.</summary>
    public static string Interval(PairedInterval difference, string format = "0.0") =>
        difference.HalfWidth is null ? "one replay, no interval"
        : difference is { Mean: 0, HalfWidth: 0 } ? "the same in every replay"
        : Between(difference.Low!.Value, difference.High!.Value, format)
            + (difference.IncludesZero ? ", zero included" : "");

    private static string Visits(PairedInterval served)
    {
        string amount = Math.Abs(served.Mean).ToString("0.0", CultureInfo.InvariantCulture);
        string words = served.Mean switch
        {
            0 => "as many visits a day",
            > 0 => $"{amount} visits a day more",
            _ => $"{amount} visits a day fewer",
        };
        return $"{words} ({Interval(served)})";
    }

    private static string? Minutes(Measure measure, ScenarioOutcome outcome, string more, string less)
    {
        PairedInterval difference = outcome.Measures[measure].Difference;
        if (Math.Abs(difference.Mean) + (difference.HalfWidth ?? 0) < Least)
            return null;
        string unit = measure == Measure.Cost ? "minute-equivalents" : "min";
        string amount = Math.Abs(difference.Mean).ToString("0", CultureInfo.InvariantCulture);
        return $"{amount} {unit} {(difference.Mean > 0 ? more : less)} ({Interval(difference, "0")})";
    }

    private static string Between(double low, double high, string format) =>
        string.Create(CultureInfo.InvariantCulture, $"95 %: {Number(low, format)} to {Number(high, format)}");

    // Rounded first, so that nothing reads "-0".
    private static string Number(double value, string format) =>
        (Math.Round(value, format.Length > 1 ? 1 : 0) + 0.0).ToString(format, CultureInfo.InvariantCulture);
}
