using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>
/// The distinct persons whose confirmed arrangement a plan changes (solver-models/decisions/0004): patients whose clinician
/// changes, whose start moves by more than the tolerance or who lose a visit, and clinicians still on duty who get, lose or
/// change the order of stops. Counted from the domain alone: the search counts for itself.
/// </summary>
public static class CallList
{
    public static IReadOnlyList<PersonToCall> Of(RemainingDay day, RepairBudget budget, Plan plan)
    {
        var rest = new RestOfPlan(day, plan);
        return [.. Patients(rest, budget), .. Clinicians(rest)];
    }

    private static IEnumerable<PersonToCall> Patients(RestOfPlan rest, RepairBudget budget)
    {
        var visits = rest.Day.Request.Visits.ToDictionary(visit => visit.Id, visit => visit.Patient);
        var reasons = rest
            .Day.Promises.Where(promise => visits.ContainsKey(promise.Visit))
            .Select(promise => (Patient: visits[promise.Visit], Why: Why(rest, budget, promise)))
            .Where(call => call.Why is not null)
            .ToLookup(call => call.Patient, call => call.Why!);
        return from patient in rest.Day.Request.Patients
            where reasons.Contains(patient.Id)
            select new PersonToCall(patient.Id, null, patient.Name, string.Join("; ", reasons[patient.Id].Distinct()));
    }

    private static string? Why(RestOfPlan rest, RepairBudget budget, Promise promise)
    {
        if (rest.Find(promise.Visit, promise.Service) is not var (route, stop))
            return $"visit {promise.Visit} is not made";
        if (route.Clinician != promise.Clinician)
            return $"another clinician comes to visit {promise.Visit}";
        Duration moved = stop.Start - promise.Start;
        return moved > budget.Tolerance || -moved > budget.Tolerance
            ? $"visit {promise.Visit} moves by {ChangeWords.Minutes(moved)}"
            : null;
    }

    private static IEnumerable<PersonToCall> Clinicians(RestOfPlan rest) =>
        from clinician in rest.Day.Request.Clinicians
        where !rest.Day.Informed.Contains(clinician.Id)
        let why = clinician.Shifts.Select(shift => Why(rest, clinician.Id, shift.Id)).OfType<string>().FirstOrDefault()
        where why is not null
        select new PersonToCall(null, clinician.Id, clinician.Name, why);

    private static string? Why(RestOfPlan rest, ClinicianId clinician, ShiftId shift)
    {
        var before = RestOfPlan.Promised(rest.Day, clinician, shift);
        var after = rest.Stops(clinician, shift);
        if (before.SequenceEqual(after))
            return null;
        string[] gets = [.. after.Except(before).Select(stop => stop.Visit.Value)];
        string[] loses = [.. before.Except(after).Select(stop => stop.Visit.Value)];
        string[] parts =
        [
            .. gets.Length > 0 ? [$"gets {string.Join(", ", gets)}"] : Array.Empty<string>(),
            .. loses.Length > 0 ? [$"loses {string.Join(", ", loses)}"] : Array.Empty<string>(),
        ];
        return parts.Length > 0 ? string.Join("; ", parts) : "another order of stops";
    }
}
