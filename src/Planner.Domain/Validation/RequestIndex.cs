using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A request with its things by id (the first one, where an id stands twice) and its days as moments.
/// </summary>
internal sealed class RequestIndex(PlanRequest request)
{
    public PlanRequest Request { get; } = request;

    public Dictionary<ClinicianId, Clinician> Clinicians { get; } = First(request.Clinicians, c => c.Id);

    public Dictionary<PatientId, Patient> Patients { get; } = First(request.Patients, p => p.Id);

    public Dictionary<VisitId, Visit> Visits { get; } = First(request.Visits, v => v.Id);

    public Dictionary<ShiftId, Shift> Shifts { get; } = First(request.Clinicians.SelectMany(c => c.Shifts), s => s.Id);

    public HashSet<AreaId> Areas { get; } = [.. request.Areas.Select(a => a.Id)];

    /// <summary>Midnight at which the first planned day begins.</summary>
    public Instant Begin { get; } = request.Agency.TimeZone.AtLeniently(request.From.AtMidnight()).ToInstant();

    /// <summary>Midnight at which the last planned day ends.</summary>
    public Instant End { get; } = request.Agency.TimeZone.AtLeniently(request.To.PlusDays(1).AtMidnight()).ToInstant();

    public LocalDate DayOf(Instant moment) => moment.InZone(Request.Agency.TimeZone).Date;

    /// <summary>A moment as people of the agency read it.</summary>
    public string Shown(Instant moment) =>
        moment
            .InZone(Request.Agency.TimeZone)
            .ToString("uuuu'-'MM'-'dd' 'HH':'mm", System.Globalization.CultureInfo.InvariantCulture);

    private static Dictionary<TKey, T> First<TKey, T>(IEnumerable<T> items, Func<T, TKey> key)
        where TKey : notnull
    {
        Dictionary<TKey, T> first = [];
        foreach (T item in items)
            first.TryAdd(key(item), item);
        return first;
    }
}
