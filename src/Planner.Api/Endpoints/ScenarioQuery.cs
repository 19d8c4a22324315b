using Microsoft.AspNetCore.Mvc;
using Planner.Analysis;

namespace Planner.Api;

/// <summary>What a what-if is about, and how long it takes.</summary>
/// <param name="Plan">Id of a plan whose days are replayed; or a branch's days with <paramref name="From"/>.</param>
/// <param name="From">First day, as 2026-03-02.</param>
/// <param name="To">Last day; the first unless said.</param>
/// <param name="Days">Most days that are replayed.</param>
/// <param name="Seeds">Searches of every day, each with a seed of its own; 3 by default.</param>
/// <param name="Iterations">Budget of each search; 50,000 by default.</param>
internal sealed record ScenarioQuery(
    [property: FromQuery(Name = "branch")] string? Branch,
    [property: FromQuery(Name = "plan")] string? Plan,
    [property: FromQuery(Name = "from")] string? From,
    [property: FromQuery(Name = "to")] string? To,
    [property: FromQuery(Name = "days")] string? Days,
    [property: FromQuery(Name = "seeds")] string? Seeds,
    [property: FromQuery(Name = "seed")] string? Seed,
    [property: FromQuery(Name = "iterations")] string? Iterations
)
{
    /// <exception cref="ProblemException">A value is out of its limits.</exception>
    public ScenarioJobOptions Options(string name, ApiOptions limits) =>
        new(
            name,
            Days is null ? null : (int)QueryValue.Whole("days", Days, 1, 1, 366),
            (int)QueryValue.Whole("seeds", Seeds, new WhatIfOptions().Seeds, 1, 100),
            QueryValue.Whole("seed", Seed, 1, long.MinValue, long.MaxValue),
            QueryValue.Whole("iterations", Iterations, new WhatIfOptions().Iterations, 1, limits.MaxIterations)
        );
}
