using NodaTime;

namespace Planner.Analysis;

/// <summary>A what-if on its way: a search has ended.</summary>
/// <param name="Side">What was searched: a scenario's name, or "unchanged".</param>
/// <param name="SearchesDone">Searches that have ended, of <paramref name="Searches"/>.</param>
public sealed record WhatIfProgress(
    string Side,
    int Scenario,
    int Scenarios,
    LocalDate Date,
    int Day,
    int Days,
    int SearchesDone,
    int Searches
);
