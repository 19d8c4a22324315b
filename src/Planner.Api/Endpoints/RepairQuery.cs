using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Planner.Coordination;
using Planner.Domain;

namespace Planner.Api;

/// <summary>How a repair is made, in the address.</summary>
/// <param name="At">The present time; the last event's unless said.</param>
/// <param name="Seconds">Seconds from the events to the proposals; 1 by default.</param>
/// <param name="Iterations">Deterministic budget instead of seconds.</param>
/// <param name="MaxPeople">Most people to call.</param>
/// <param name="MaxShift">Furthest that a confirmed start may move, in minutes.</param>
/// <param name="Tolerance">Minutes that a start may move without a call; 15 by default.</param>
/// <param name="Keep">Patients who keep their clinician and their time; may be given several times.</param>
internal sealed record RepairQuery(
    [property: FromQuery(Name = "at")] string? At,
    [property: FromQuery(Name = "seconds")] string? Seconds,
    [property: FromQuery(Name = "iterations")] string? Iterations,
    [property: FromQuery(Name = "seed")] string? Seed,
    [property: FromQuery(Name = "maxPeople")] string? MaxPeople,
    [property: FromQuery(Name = "maxShift")] string? MaxShift,
    [property: FromQuery(Name = "tolerance")] string? Tolerance,
    [property: FromQuery(Name = "keep")] string[]? Keep,
    [property: FromQuery(Name = "reason")] string? Reason
)
{
    /// <exception cref="ProblemException">A value is out of its limits, or a patient unknown.</exception>
    public RepairQuestion Question(PlanRequest request, string actor)
    {
        string[] unknown = [.. (Keep ?? []).Where(id => request.Patients.All(patient => patient.Id.Value != id))];
        if (unknown.Length > 0)
            throw new ProblemException(
                ProblemCatalogue.BadQuery,
                $"keep names patients of the plan; it knows no {string.Join(", ", unknown)}."
            );
        return new(QueryValue.Moment("at", At), Budget(), Options(actor));
    }

    private RepairBudget Budget() =>
        new()
        {
            MaxPeople = MaxPeople is null ? null : (int)QueryValue.Whole("maxPeople", MaxPeople, 0, 0, 10_000),
            MaxShift = MaxShift is null
                ? null
                : Duration.FromMinutes(QueryValue.Number("maxShift", MaxShift, 0, 0, 1440)),
            Tolerance = Duration.FromMinutes(QueryValue.Number("tolerance", Tolerance, 15, 0, 1440)),
            Kept = [.. (Keep ?? []).Distinct().Select(id => new PatientId(id))],
        };

    private RepairPlanOptions Options(string actor) =>
        new()
        {
            Seconds = QueryValue.Number("seconds", Seconds, 1, 0.05, 60),
            Iterations = Iterations is null ? null : QueryValue.Whole("iterations", Iterations, 1, 1, 10_000_000),
            Seed = QueryValue.Whole("seed", Seed, 1, long.MinValue, long.MaxValue),
            Actor = actor,
            Reason = Reason ?? "",
        };
}
