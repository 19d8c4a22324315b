using NodaTime;
using Planner.Domain;
using Planner.SolverModels;

namespace Planner.Orders;

/// <summary>Turns order weeks into the dense problem of the model, and its visits back.</summary>
internal sealed class SpreadingInput
{
    private const int LongestGap = 7;

    private readonly OrdersDocument _document;
    private readonly List<SpreadWeek> _weeks;
    private readonly List<(CompiledOrder Order, int Line)> _lines;
    private readonly List<Discipline> _pools;
    private readonly LocalDate _first;
    private readonly int _days;

    public SpreadingInput(OrdersDocument document, List<SpreadWeek> weeks)
    {
        (_document, _weeks) = (document, weeks);
        _lines = [.. weeks.Select(w => (w.Order, w.Line)).Distinct()];
        _pools = [.. document.DailyCapacity.Keys.Order()];
        LocalDate[] days = [.. weeks.SelectMany(w => w.AllDays)];
        _first = days.Length > 0 ? days.Min() : default;
        _days = days.Length > 0 ? Period.DaysBetween(_first, days.Max()) + 1 : 1;
    }

    public SpreadingProblem Problem() =>
        new()
        {
            Days = _days,
            Orders = [.. _lines.Select(Order)],
            Demands = [.. _weeks.Select(Demand)],
            Pools = [.. _pools.Select(p => Enumerable.Repeat(_document.DailyCapacity[p], _days).ToArray())],
            Clinicians = [.. _document.Clinicians.Select(Capacity)],
            Pinned = [.. _weeks.SelectMany(w => w.Made.Select(m => Pinned(w, m)))],
        };

    /// <summary>The visits of a solution; the names of those made already are kept.</summary>
    public IReadOnlyList<SpreadDay> Read(SpreadingOutcome outcome)
    {
        List<SpreadDay> days =
        [
            .. _weeks.SelectMany(w => w.Made.Select(m => new SpreadDay(w, m.On, m.Clinician, true))),
        ];
        List<SpreadingVisit> pinned = [.. _weeks.SelectMany(w => w.Made.Select(m => Known(Pinned(w, m))))];
        foreach (SpreadingVisit visit in outcome.Visits)
        {
            if (!pinned.Remove(visit))
                days.Add(new(WeekOf(visit), _first.PlusDays(visit.Day), Name(visit.Clinician), false));
        }
        return
        [
            .. days.OrderBy(d => _lines.IndexOf((d.Week.Order, d.Week.Line))).ThenBy(d => d.On).ThenBy(d => !d.IsMade),
        ];
    }

    private SpreadWeek WeekOf(SpreadingVisit visit)
    {
        LocalDate on = _first.PlusDays(visit.Day);
        (CompiledOrder order, int line) = _lines[visit.Order];
        return _weeks.First(w => w.Order == order && w.Line == line && w.AllDays.Contains(on));
    }

    private SpreadingOrder Order((CompiledOrder Order, int Line) line) =>
        new()
        {
            Pool = _pools.IndexOf(line.Order.Lines[line.Line].Disciplines[0]),
            Clinicians = [.. line.Order.Order.Clinicians.Distinct().Select(Index)],
            PreferredDays = Preferred(line.Order.Order.Patient),
        };

    private SpreadingDemand Demand(SpreadWeek week) =>
        new(
            _lines.IndexOf((week.Order, week.Line)),
            Math.Max(week.Made.Count, week.Week.Expected - week.Missed),
            [.. week.AllDays.Select(DayNumber)],
            week.Week.MostPerDay,
            Gap(week.Week)
        );

    // Seven days over the visits of a week, less one to leave some choice; three a week: two days, two a week: three.
    private static int Gap(OrderWeek week) =>
        week.Part switch
        {
            { Kind: FrequencyKind.Daily } => 1,
            { Kind: FrequencyKind.Monthly } => LongestGap,
            { Every: > 1, Most: 1 } => LongestGap,
            { Most: 1 } => 5,
            { Most: 2 } => 3,
            { Most: < 7 } => 2,
            _ => 1,
        };

    private int[] Capacity(OrderedClinician clinician) =>
        [.. Enumerable.Range(0, _days).Select(d => clinician.WorksOn(_first.PlusDays(d)) ? clinician.VisitsPerDay : 0)];

    private int[] Preferred(PatientId patient)
    {
        var liked = _document.Patients.First(p => p.Id == patient).PreferredDays;
        return [.. Enumerable.Range(0, _days).Where(d => liked.Contains(_first.PlusDays(d).DayOfWeek))];
    }

    private SpreadingVisit Pinned(SpreadWeek week, MadeVisit made) =>
        new(_lines.IndexOf((week.Order, week.Line)), DayNumber(made.On), made.Clinician is { } who ? Index(who) : -1);

    // The model does not name who is not among the order's clinicians.
    private SpreadingVisit Known(SpreadingVisit pinned) =>
        _lines[pinned.Order].Order.Order.Clinicians.Any(c => Index(c) == pinned.Clinician)
            ? pinned
            : pinned with
            {
                Clinician = -1,
            };

    private int DayNumber(LocalDate day) => Period.DaysBetween(_first, day);

    private int Index(ClinicianId id)
    {
        for (int i = 0; i < _document.Clinicians.Count; i++)
        {
            if (_document.Clinicians[i].Id == id)
                return i;
        }
        return -1;
    }

    private ClinicianId? Name(int clinician) => clinician < 0 ? null : _document.Clinicians[clinician].Id;
}
