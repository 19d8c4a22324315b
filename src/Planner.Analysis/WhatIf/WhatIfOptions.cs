using System.Globalization;
using NodaTime;

namespace Planner.Analysis;

/// <summary>How many days are replayed, how often, and how long each plan is searched for.</summary>
public sealed record WhatIfOptions
{
    /// <summary>First day; null = the request's first.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Most days, from the first on; null = all to the request's last.</summary>
    public int? Days { get; init; }

    /// <summary>Searches of every day, each with a seed of its own; the same seeds on every side.</summary>
    public int Seeds { get; init; } = 3;

    /// <summary>The first seed; the others follow it.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Moves of each search: the same bytes every time, on every machine.</summary>
    public long Iterations { get; init; } = 50_000;

    /// <summary>Seconds of each search instead of <see cref="Iterations"/>; null = by iterations.</summary>
    public double? Seconds { get; init; }

    /// <summary>Days searched side by side; 0 = one per core. Never changes the result of a deterministic run.</summary>
    public int Workers { get; init; }

    /// <summary>The budget of one search in words.</summary>
    public string Budget =>
        Seconds is { } seconds
            ? string.Create(CultureInfo.InvariantCulture, $"{seconds:0.###} s")
            : string.Create(CultureInfo.InvariantCulture, $"{Iterations} iterations");
}
