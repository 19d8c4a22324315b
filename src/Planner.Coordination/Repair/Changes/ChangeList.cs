using NodaTime;
using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>What a plan changes against what was promised, service by service: whatever somebody must be told about.</summary>
internal sealed class ChangeList(RestOfPlan rest, RepairBudget budget, IReadOnlyList<PersonToCall> calls)
{
    private readonly HashSet<string> _toCall = [.. calls.Select(call => call.Id)];
    private readonly HashSet<VisitId> _disturbed = [.. rest.Day.Disturbed];
    private readonly Dictionary<VisitId, Visit> _visits = rest.Day.Request.Visits.ToDictionary(visit => visit.Id);

    public IReadOnlyList<PlanChange> Changes =>
        [
            .. Promised()
                .Concat(Added())
                .OrderBy(change => change.ToStart ?? change.FromStart)
                .ThenBy(c => c.Visit.Value),
        ];

    private IEnumerable<PlanChange> Promised() =>
        rest.Day.Promises.Where(promise => _visits.ContainsKey(promise.Visit)).Select(Of).OfType<PlanChange>();

    private PlanChange? Of(Promise promise)
    {
        var now = rest.Find(promise.Visit, promise.Service);
        ClinicianId? to = now?.Route.Clinician;
        Duration moved = now is null ? Duration.Zero : now.Value.Stop.Start - promise.Start;
        bool far = moved > budget.Tolerance || -moved > budget.Tolerance;
        if (to == promise.Clinician && !far)
            return null;
        ChangeReason reason = ReasonOf(promise, to);
        return Change(promise.Visit, promise.Service, promise, now, reason);
    }

    private ChangeReason ReasonOf(Promise promise, ClinicianId? to) =>
        _disturbed.Contains(promise.Visit) ? ChangeReason.Disturbed
        : to is null ? ChangeReason.Bumped
        : to == promise.Clinician ? ChangeReason.Pushed
        : ChangeReason.MakesRoom;

    private IEnumerable<PlanChange> Added()
    {
        var promised = rest.Day.Promises.Select(promise => (promise.Visit, promise.Service)).ToHashSet();
        return from route in rest.Plan.Routes
            from stop in route.Stops
            where !promised.Contains((stop.Visit, stop.Service))
            select Change(stop.Visit, stop.Service, null, (route, stop), ChangeReason.New);
    }

    private PlanChange Change(
        VisitId visit,
        int service,
        Promise? from,
        (PlannedRoute Route, PlannedStop Stop)? to,
        ChangeReason reason
    )
    {
        PatientId patient = _visits[visit].Patient;
        ClinicianId? toClinician = to?.Route.Clinician;
        string?[] people = [patient.Value, from?.Clinician.Value, toClinician?.Value];
        return new PlanChange(
            visit,
            service,
            patient,
            from?.Clinician,
            from?.Start,
            toClinician,
            to?.Stop.Start,
            reason,
            [.. people.OfType<string>().Distinct().Where(_toCall.Contains)],
            ChangeWords.Why(reason, Beneficiary(from, toClinician, reason))
        );
    }

    /// <summary>A disturbed visit that now stands where this one stood.</summary>
    private string? Beneficiary(Promise? from, ClinicianId? to, ChangeReason reason)
    {
        if (from is null || reason is not (ChangeReason.MakesRoom or ChangeReason.Bumped) || to == from.Clinician)
            return null;
        return rest
            .Plan.Routes.Where(route => route.Clinician == from.Clinician)
            .SelectMany(route => route.Stops)
            .FirstOrDefault(stop => _disturbed.Contains(stop.Visit))
            ?.Visit.Value;
    }
}
