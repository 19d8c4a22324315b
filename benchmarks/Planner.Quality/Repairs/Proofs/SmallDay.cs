using Planner.Coordination;

namespace Planner.Quality;

/// <summary>An incident on a day small enough for a proof.</summary>
/// <param name="Name">"gothenburg-day/incident-017".</param>
/// <param name="Kind">"ClinicianOut".</param>
internal sealed record SmallDay(string Name, string Kind, RemainingDay Rest, RepairBudget Budget, string BudgetName);
