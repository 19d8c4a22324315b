namespace Planner.Analysis;

/// <summary>How the fleet question is asked.</summary>
public sealed record FleetOptions
{
    /// <summary>Days, seeds and the budget of each search.</summary>
    public WhatIfOptions Replay { get; init; } = new() { Seeds = 1 };

    /// <summary>Minute-equivalents of a paid hour, whoever works it: 60 = a paid minute weighs as a driven one.</summary>
    public decimal HourCost { get; init; } = 60;
}
