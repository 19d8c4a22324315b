using Planner.Domain;

namespace Planner.Analysis;

/// <summary>The fleet question of one day, answered, planned and checked.</summary>
public sealed record FleetDay
{
    /// <summary>The day with everybody who is on duty.</summary>
    public required DayFigures Today { get; init; }

    /// <summary>The day planned anew with the fleet, as the checker accepts it.</summary>
    public required DayFigures Fleet { get; init; }

    /// <summary>Minute-equivalents for the paid hours of those on duty today, and of the fleet.</summary>
    public required (decimal Today, decimal Fleet) Wages { get; init; }

    /// <summary>Whether the choice is proven best over the pool.</summary>
    public required bool IsProvenOverPool { get; init; }

    /// <summary>How many columns it was chosen from.</summary>
    public required int PoolSize { get; init; }

    /// <summary>What the model promised: wages, routes and optional visits left out, minute-equivalents.</summary>
    public required decimal Promised { get; init; }

    /// <summary>Those of today the fleet does without.</summary>
    public required IReadOnlyList<Clinician> Spared { get; init; }

    /// <summary>Whom the fleet has twice: the model of each.</summary>
    public required IReadOnlyList<Clinician> Doubled { get; init; }

    /// <summary>Minute-equivalents today, wages included.</summary>
    public decimal CostToday => Today.Cost + Wages.Today;

    /// <summary>Minute-equivalents with the fleet, wages included.</summary>
    public decimal CostFleet => Fleet.Cost + Wages.Fleet;
}
