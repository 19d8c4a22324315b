using NodaTime;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>
/// The distinct persons whose confirmed arrangement a plan changes (solver-models/decisions/0004): patients whose clinician
/// changes, whose start moves by more than the tolerance or who lose a visit, and clinicians who get, lose or change the order of
/// stops. Counted from the domain alone: the search counts for itself.
/// </summary>
public sealed class PlanCalls
{
    private readonly PlanRequest _request;
    private readonly ILookup<ShiftId, KnownStop> _known;
    private readonly IReadOnlyList<KnownStop> _inOrder;
    private readonly Duration _tolerance;
    private readonly IReadOnlySet<ClinicianId> _informed;

    /// <param name="request">Knows everybody who may be called; of visits it does not know nobody is called.</param>
    /// <param name="known">What people know now.</param>
    /// <param name="tolerance">A start that moves no more than this needs no call.</param>
    /// <param name="informed">Clinicians who need no call.</param>
    public PlanCalls(
        PlanRequest request,
        IReadOnlyList<KnownStop> known,
        Duration tolerance,
        IEnumerable<ClinicianId> informed
    )
    {
        (_request, _inOrder, _tolerance) = (request, known, tolerance);
        _known = known.ToLookup(stop => stop.Shift);
        _informed = informed.ToHashSet();
    }

    /// <summary>Whom a plan makes it necessary to call, patients first.</summary>
    public IReadOnlyList<PersonToCall> Of(Plan plan)
    {
        IReadOnlyList<KnownStop> after = KnownStop.Of(plan);
        return [.. Patients(after), .. Clinicians(after.ToLookup(stop => stop.Shift))];
    }

    private IEnumerable<PersonToCall> Patients(IReadOnlyList<KnownStop> after)
    {
        var visits = _request.Visits.ToDictionary(visit => visit.Id, visit => visit.Patient);
        var now = after.GroupBy(stop => (stop.Visit, stop.Service)).ToDictionary(g => g.Key, g => g.Last());
        var reasons = _inOrder
            .Where(stop => visits.ContainsKey(stop.Visit))
            .Select(stop => (Patient: visits[stop.Visit], Why: Why(stop, now)))
            .Where(call => call.Why is not null)
            .ToLookup(call => call.Patient, call => call.Why!);
        return from patient in _request.Patients
            where reasons.Contains(patient.Id)
            select new PersonToCall(patient.Id, null, patient.Name, string.Join("; ", reasons[patient.Id].Distinct()));
    }

    private string? Why(KnownStop before, Dictionary<(VisitId, int), KnownStop> now)
    {
        if (!now.TryGetValue((before.Visit, before.Service), out KnownStop? after))
            return $"visit {before.Visit} is not made";
        if (after.Clinician != before.Clinician)
            return $"another clinician comes to visit {before.Visit}";
        Duration moved = after.Start - before.Start;
        return moved > _tolerance || -moved > _tolerance
            ? $"visit {before.Visit} moves by {MinuteWords.Moved(moved)}"
            : null;
    }

    private IEnumerable<PersonToCall> Clinicians(ILookup<ShiftId, KnownStop> after) =>
        from clinician in _request.Clinicians
        where !_informed.Contains(clinician.Id)
        let why = clinician.Shifts.Select(shift => Why(clinician.Id, shift.Id, after)).OfType<string>().FirstOrDefault()
        where why is not null
        select new PersonToCall(null, clinician.Id, clinician.Name, why);

    private string? Why(ClinicianId clinician, ShiftId shift, ILookup<ShiftId, KnownStop> now)
    {
        (VisitId Visit, int Service)[] before = InOrder(_known[shift], clinician);
        (VisitId Visit, int Service)[] after = InOrder(now[shift], clinician);
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

    private static (VisitId, int)[] InOrder(IEnumerable<KnownStop> stops, ClinicianId clinician) =>
        [
            .. stops
                .Where(stop => stop.Clinician == clinician)
                .OrderBy(stop => stop.Start)
                .ThenBy(stop => stop.Service)
                .Select(stop => (stop.Visit, stop.Service)),
        ];
}
