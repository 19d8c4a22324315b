using Planner.Domain;

namespace Planner.Formats;

/// <summary>A request made of the rows that are left, with the row behind each of its parts.</summary>
internal sealed class AgencyAssembly
{
    private readonly ImportContext _context;
    private readonly Horizon _horizon;
    private readonly ILookup<string, Imported<ShiftRow>> _shifts;

    private AgencyAssembly(AgencyRows rows, AgencySettings settings, ImportContext context)
    {
        _context = context;
        _horizon = rows.Horizon;
        _shifts = Good(rows.Shifts).ToLookup(shift => shift.Value.Clinician);
        Clinicians = [.. Good(rows.Clinicians)];
        Patients = [.. Good(rows.Patients)];
        Waitlist = [.. Good(rows.Waitlist)];
        Visits = [.. Good(rows.Visits).Where(visit => visit.Value.Days.Any(_horizon.Contains))];
        Request = Build(settings);
    }

    public PlanRequest Request { get; }

    public List<Imported<ClinicianRow>> Clinicians { get; }

    public List<Imported<Patient>> Patients { get; }

    public List<Imported<VisitRow>> Visits { get; }

    public List<Imported<WaitlistEntry>> Waitlist { get; }

    /// <summary>The rows behind the shifts of each clinician, in the order of the request.</summary>
    public List<List<Imported<ShiftRow>>> Shifts { get; } = [];

    public static AgencyAssembly Of(AgencyRows rows, AgencySettings settings, ImportContext context) =>
        new(rows, settings, context);

    private PlanRequest Build(AgencySettings settings)
    {
        var kept = Visits.Select(visit => visit.Value.Visit.Id).ToHashSet();
        return new PlanRequest
        {
            Agency = settings.Agency,
            From = _horizon.From,
            To = _horizon.To,
            Travel = settings.Travel,
            Policy = StandardPolicy.Create(),
            Clinicians = [.. Clinicians.Select(WithShifts)],
            Patients = [.. Patients.Select(patient => patient.Value)],
            Visits = [.. Visits.Select(visit => InHorizon(visit.Value.Visit))],
            Relations =
            [
                .. Visits
                    .SelectMany(visit => visit.Value.Bonds)
                    .Select(bond => bond.Relation)
                    .Where(relation => kept.Contains(relation.First)),
            ],
            Waitlist = [.. Waitlist.Select(entry => entry.Value)],
            Pins = new Pins
            {
                Clinicians = [.. Visits.SelectMany(ClinicianPins)],
                Starts = [.. Visits.SelectMany(StartPins)],
            },
        };
    }

    private Clinician WithShifts(Imported<ClinicianRow> clinician)
    {
        var shifts = _shifts[clinician.Id]
            .SelectMany(row => row.Value.Times.Select(times => (row, times)))
            .Where(shift => _horizon.Contains(shift.times.Start.InZone(_context.Zone).Date))
            .OrderBy(shift => shift.times.Start)
            .ToList();
        Shifts.Add([.. shifts.Select(shift => shift.row)]);
        return clinician.Value.Clinician with
        {
            Shifts =
            [
                .. shifts.Select(
                    (shift, i) =>
                        new Shift
                        {
                            Id = new ShiftId(FormattableString.Invariant($"{clinician.Id}-{i + 1}")),
                            Start = shift.times.Start,
                            SoftEnd = shift.times.SoftEnd,
                            HardEnd = shift.times.HardEnd,
                            Breaks = shift.times.Breaks,
                            StartPlace = shift.row.Value.StartPlace ?? clinician.Value.Home,
                            EndPlace = shift.row.Value.EndPlace ?? clinician.Value.Home,
                        }
                ),
            ],
        };
    }

    private Visit InHorizon(Visit visit) =>
        visit with
        {
            Windows = [.. visit.Windows.Where(window => _horizon.Contains(window.Start.InZone(_context.Zone).Date))],
        };

    private static IEnumerable<ClinicianPin> ClinicianPins(Imported<VisitRow> visit) =>
        visit.Value.Clinician is { } clinician ? [new ClinicianPin(visit.Value.Visit.Id, clinician)] : [];

    private static IEnumerable<StartPin> StartPins(Imported<VisitRow> visit) =>
        visit.Value.Start is { } start ? [new StartPin(visit.Value.Visit.Id, start)] : [];

    private IEnumerable<Imported<T>> Good<T>(IEnumerable<Imported<T>> all) =>
        all.Where(item => !_context.Faults.IsRefused(item.Table, item.Row));
}
