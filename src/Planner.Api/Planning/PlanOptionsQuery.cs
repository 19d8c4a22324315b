using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Planner.Dispatch;

namespace Planner.Api;

/// <summary>Options of a plan in the query; they go before those of the body.</summary>
/// <param name="Seconds">Seconds of search.</param>
/// <param name="Iterations">Deterministic budget instead of seconds.</param>
/// <param name="Seed">Seed of every random choice.</param>
public sealed record PlanOptionsQuery(
    [FromQuery(Name = "seconds")] string? Seconds,
    [FromQuery(Name = "iterations")] string? Iterations,
    [FromQuery(Name = "seed")] string? Seed
)
{
    /// <summary>The options, and what is wrong with them; null where nothing is.</summary>
    public (PlanRosterOptions Options, string? Wrong) Over(PlanRosterOptions body, ApiOptions limits)
    {
        PlanRosterOptions options = body with { Workers = limits.Workers };
        if (Seconds is not null)
            options = options with { Seconds = Number(Seconds) };
        if (Iterations is not null)
            options = options with { Iterations = Whole(Iterations) ?? 0 };
        if (Seed is not null && Whole(Seed) is null)
            return (options, $"seed is \"{Seed}\", not a whole number.");
        return (options with { Seed = Seed is null ? body.Seed : Whole(Seed)!.Value }, WrongIn(options, limits));
    }

    private static string? WrongIn(PlanRosterOptions options, ApiOptions limits)
    {
        if (options.Iterations is { } count)
            return count >= 1 && count <= limits.MaxIterations
                ? null
                : FormattableString.Invariant($"iterations must be a whole number from 1 to {limits.MaxIterations}.");
        return options.Seconds > 0 && options.Seconds <= limits.MaxSeconds
            ? null
            : FormattableString.Invariant($"seconds must be above 0 and at most {limits.MaxSeconds}.");
    }

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : double.NaN;

    private static long? Whole(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null;
}
