using NodaTime;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Dispatch;

/// <summary>The use case "what is different, who has to be told, what does it cost?" of two plans, as two versions of one.</summary>
public sealed class ComparePlans
{
    /// <summary>A start that moves no more than this needs no call, unless said.</summary>
    public static readonly Duration UsualTolerance = Duration.FromMinutes(15);

    private readonly PlanDocument _before;
    private readonly PlanDocument _after;
    private readonly Dictionary<(VisitId, int), KnownStop> _was;
    private readonly Dictionary<(VisitId, int), KnownStop> _is;
    private readonly Dictionary<VisitId, Visit> _old;
    private readonly Dictionary<VisitId, Visit> _new;

    private ComparePlans(PlanDocument before, PlanDocument after)
    {
        (_before, _after) = (before, after);
        (_was, _is) = (Stops(before.Plan), Stops(after.Plan));
        _old = before.Request.Visits.ToDictionary(visit => visit.Id);
        _new = after.Request.Visits.ToDictionary(visit => visit.Id);
    }

    /// <param name="tolerance">A start that moves no more than this needs no call; null = <see cref="UsualTolerance"/>.</param>
    public static ComparedPlans Run(PlanDocument before, PlanDocument after, Duration? tolerance = null) =>
        new ComparePlans(before, after).Compare(tolerance ?? UsualTolerance);

    private ComparedPlans Compare(Duration tolerance)
    {
        MovedVisit[] all = [.. All()];
        return new ComparedPlans
        {
            Moved = [.. all.Where(move => move.From is not null && move.To is not null)],
            NewlyMade = [.. all.Where(move => move.From is null)],
            LeftOut = [.. all.Where(move => move.To is null && _new.ContainsKey(move.Visit))],
            Added = [.. _new.Keys.Where(visit => !_old.ContainsKey(visit))],
            Gone = [.. _old.Keys.Where(visit => !_new.ContainsKey(visit))],
            Calls = Calls(tolerance),
            Cost = [.. Cost()],
            Clinicians = [.. Clinicians()],
            Made = (Made(_was), Made(_is)),
        };
    }

    private IEnumerable<MovedVisit> All() =>
        from key in _was.Keys.Union(_is.Keys).OrderBy(k => k.Item1.Value, StringComparer.Ordinal).ThenBy(k => k.Item2)
        let was = _was.GetValueOrDefault(key)
        let now = _is.GetValueOrDefault(key)
        where was != now
        select new MovedVisit(key.Item1, key.Item2, PatientOf(key.Item1), was, now);

    /// <summary>Those of visits that are gone altogether are called too: the old request knows them.</summary>
    private IReadOnlyList<PersonToCall> Calls(Duration tolerance)
    {
        var everybody = _after.Request with
        {
            Visits = [.. _after.Request.Visits, .. _before.Request.Visits.Where(v => !_new.ContainsKey(v.Id))],
            Patients = Union(_after.Request.Patients, _before.Request.Patients, patient => patient.Id),
            Clinicians = Union(_after.Request.Clinicians, _before.Request.Clinicians, clinician => clinician.Id),
        };
        return new PlanCalls(everybody, [.. _was.Values], tolerance, []).Of(_after.Plan);
    }

    private IEnumerable<CostChange> Cost()
    {
        var before = _before.Plan.Cost.ToDictionary(line => (line.Tier, line.Term));
        var after = _after.Plan.Cost.ToDictionary(line => (line.Tier, line.Term));
        return from key in before.Keys.Union(after.Keys).Order()
            let was = before.GetValueOrDefault(key)
            let now = after.GetValueOrDefault(key)
            select new CostChange(
                key.Term,
                key.Tier,
                was?.Cost ?? 0,
                now?.Cost ?? 0,
                was?.Quantity ?? 0,
                now?.Quantity ?? 0
            );
    }

    private IEnumerable<ClinicianChange> Clinicians()
    {
        var before = ClinicianDays.Of(_before.Request, _before.Plan).ToDictionary(day => day.Clinician);
        var after = ClinicianDays.Of(_after.Request, _after.Plan).ToDictionary(day => day.Clinician);
        return from id in before.Keys.Union(after.Keys)
            let was = before.GetValueOrDefault(id)
            let now = after.GetValueOrDefault(id)
            where was != now
            select new ClinicianChange(id, (now ?? was)!.Name, was, now);
    }

    private PatientId PatientOf(VisitId visit) => (_new.GetValueOrDefault(visit) ?? _old[visit]).Patient;

    private static int Made(Dictionary<(VisitId Visit, int), KnownStop> stops) =>
        stops.Keys.Select(key => key.Visit).Distinct().Count();

    private static List<T> Union<T, TKey>(IEnumerable<T> first, IEnumerable<T> second, Func<T, TKey> key) =>
        [.. first.UnionBy(second, key)];

    private static Dictionary<(VisitId, int), KnownStop> Stops(Plan plan) =>
        KnownStop
            .Of(plan)
            .DistinctBy(stop => (stop.Visit, stop.Service))
            .ToDictionary(stop => (stop.Visit, stop.Service));
}
