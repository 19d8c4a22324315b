using Planner.Coordination;

namespace Planner.Quality;

/// <summary>An incident on a day small enough for a proof.</summary>
/// <param name="Seed">Which clinicians stay in the slices.</param>
/// <param name="Name">"gothenburg-day/incident-017".</param>
/// <param name="Kind">"ClinicianOut".</param>
internal sealed record SmallDay(
    long Seed,
    string Name,
    string Kind,
    RemainingDay Rest,
    RepairBudget Budget,
    string BudgetName
);
