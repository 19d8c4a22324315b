using NodaTime;
using Planner.Domain;

namespace Planner.Orders;

/// <summary>
/// The visits of a schedule as a roster knows them. A visit may move to every open day of its order week; the day it was spread to
/// is preferred. Two visits of one order keep to different days by the gap between their starts.
/// </summary>
internal sealed class MovableVisits
{
    /// <summary>Least time between two visits of a day, where several are ordered.</summary>
    private static readonly Duration SameDayGap = Duration.FromHours(3);

    private readonly OrdersPlan _plan;
    private readonly PlanRequest _agency;
    private readonly List<Visit> _visits = [];
    private readonly List<VisitRelation> _relations = [];

    public MovableVisits(OrdersPlan plan, PlanRequest agency)
    {
        (_plan, _agency) = (plan, agency);
        foreach (var order in plan.Schedule.Visits.GroupBy(v => v.Week.Order.Order.Id))
            Add([.. order]);
    }

    public IReadOnlyList<Visit> Visits => _visits;

    public IReadOnlyList<VisitRelation> Relations => _relations;

    private void Add(SpreadDay[] days)
    {
        Dictionary<int, (Visit Visit, SpreadDay Day)> before = [];
        for (int i = 0; i < days.Length; i++)
        {
            SpreadDay day = days[i];
            TimeWindow[] windows = day.IsMade || day.On < _agency.From || day.On > _agency.To ? [] : [.. Windows(day)];
            if (windows.Length == 0)
                continue;
            Visit visit = Visit(day, i + 1, windows);
            _visits.Add(visit);
            if (before.TryGetValue(day.Week.Line, out var last) && last.Visit.Windows[^1].Start >= windows[0].Start)
                _relations.Add(new(RelationKind.Ordered, last.Visit.Id, visit.Id, Gap(day)));
            before[day.Week.Line] = (visit, day);
        }
    }

    private Visit Visit(SpreadDay day, int number, TimeWindow[] windows)
    {
        CareOrder order = day.Week.Order.Order;
        return new()
        {
            Id = new(FormattableString.Invariant($"{order.Id}-{number:00}")),
            Patient = order.Patient,
            Type = order.Type,
            Services =
            [
                new()
                {
                    Disciplines = day.Week.Order.Lines[day.Week.Line].Disciplines,
                    AllOf = order.Skills,
                    Duration = order.VisitLength,
                },
            ],
            Windows = windows,
            Preferred = windows.Length > 1 ? Preferred(day, windows) : null,
        };
    }

    private IEnumerable<TimeWindow> Windows(SpreadDay day)
    {
        OrderedPatient patient = _plan.Document.Patients.First(p => p.Id == day.Week.Order.Order.Patient);
        bool moves = day.Week.Week.MostPerDay == 1;
        foreach (LocalDate open in moves ? day.Week.Days : [day.On])
        {
            Instant from = Instant.Max(_plan.At, Zone.AtLeniently(open + patient.From).ToInstant());
            Instant to = Zone.AtLeniently(open + patient.To).ToInstant();
            if (_agency.From <= open && open <= _agency.To && from <= to)
                yield return new(from, to);
        }
    }

    // Longer than the hours of a day: a visit that starts so much later starts on another day.
    private Duration Gap(SpreadDay day)
    {
        OrderedPatient patient = _plan.Document.Patients.First(p => p.Id == day.Week.Order.Order.Patient);
        Duration hours = Period.Between(patient.From, patient.To, PeriodUnits.Minutes).ToDuration();
        return day.Week.Week.MostPerDay > 1
            ? Duration.Min(SameDayGap, hours / day.Week.Week.MostPerDay)
            : hours + Duration.FromMinutes(1);
    }

    private TimeWindow? Preferred(SpreadDay day, TimeWindow[] windows)
    {
        int at = Array.FindIndex(windows, w => DateOf(w) == day.On);
        return at < 0 ? null : windows[at];
    }

    private LocalDate DateOf(TimeWindow window) => window.Start.InZone(Zone).Date;

    private DateTimeZone Zone => _plan.Document.Agency.TimeZone;
}
