using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Planner.Domain;

namespace Planner.Formats.Tests;

/// <summary>Writes a request into the spreadsheets that the import reads, every column from the field it stands for.</summary>
internal sealed class AgencySheetWriter(PlanRequest request)
{
    private static readonly LocalDateTimePattern Moments = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd' 'HH':'mm':'ss"
    );

    public void Write(SheetFolder folder)
    {
        Write(folder, "clinicians.csv", request.Clinicians, Clinician);
        Write(folder, "availability.csv", [.. request.Clinicians.SelectMany(c => c.Shifts.Select(s => (c, s)))], Shift);
        Write(folder, "patients.csv", request.Patients, Patient);
        Write(folder, "visits.csv", request.Visits, Visit);
        Write(folder, "places.csv", Places(), Place);
    }

    private Address[] Places() =>
        [
            .. request
                .Clinicians.SelectMany(c => c.Shifts)
                .SelectMany(s => (Address[])[s.StartPlace, s.EndPlace])
                .DistinctBy(address => address.Text),
        ];

    private static (string, string)[] Place(Address place) =>
        [
            ("address", place.Text),
            ("latitude", Number(place.Point.Latitude)),
            ("longitude", Number(place.Point.Longitude)),
        ];

    private static (string, string)[] Clinician(Clinician clinician) =>
        [
            ("id", clinician.Id.Value),
            ("name", clinician.Name),
            ("discipline", clinician.Discipline.ToString()),
            .. Place(clinician.Shifts[0].StartPlace),
            (
                "skills",
                List(
                    clinician.Credentials,
                    held =>
                        $"{held.Skill}:{held.Level}{(held.ExpiresOn is { } last ? $" until {last:uuuu-MM-dd}" : "")}"
                )
            ),
            ("pace_percent", Number(clinician.PacePercent)),
            ("max_visits", Number(clinician.Limits.MaxVisits)),
            ("max_work_minutes", Minutes(clinician.Limits.MaxWork)),
            ("max_km", Number(clinician.Limits.MaxMetres / 1000m)),
            ("max_leg_minutes", Minutes(clinician.Limits.MaxLegTravel)),
            ("worked_lately_minutes", Minutes(clinician.WorkedLately)),
            ("max_points", Number(clinician.Limits.MaxPointsHundredths / 100m)),
        ];

    private (string, string)[] Shift((Clinician Clinician, Shift Shift) of) =>
        [
            ("clinician", of.Clinician.Id.Value),
            ("date", of.Shift.Start.InZone(request.Agency.TimeZone).Date.ToString("uuuu-MM-dd", null)),
            ("start", Moment(of.Shift.Start)),
            ("end", Moment(of.Shift.SoftEnd)),
            ("overtime_until", Moment(of.Shift.HardEnd)),
            ("start_address", of.Shift.StartPlace.Text),
            ("end_address", of.Shift.EndPlace.Text),
            ("break_from", Moment(of.Shift.Breaks.FirstOrDefault()?.EarliestStart)),
            ("break_to", Moment(of.Shift.Breaks.FirstOrDefault()?.LatestStart)),
            ("break_minutes", Minutes(of.Shift.Breaks.FirstOrDefault()?.Length)),
        ];

    private static (string, string)[] Patient(Patient patient) =>
        [
            ("id", patient.Id.Value),
            ("name", patient.Name),
            .. Place(patient.Address),
            ("required_clinicians", List(patient.RequiredClinicians, id => id.Value)),
            ("preferred_clinicians", List(patient.PreferredClinicians, id => id.Value)),
            ("excluded_clinicians", List(patient.ExcludedClinicians, id => id.Value)),
            ("continuity", List(patient.ContinuityCaps, cap => $"{cap.Discipline}:{cap.MaxClinicians}")),
            ("seen_by", List(patient.History, seen => $"{seen.Clinician.Value} {seen.LastSeen:uuuu-MM-dd}")),
        ];

    private (string, string)[] Visit(Visit visit)
    {
        ServiceNeed first = visit.Services[0];
        ServiceNeed? second = visit.Services.Skip(1).FirstOrDefault();
        return
        [
            ("id", visit.Id.Value),
            ("patient", visit.Patient.Value),
            ("date", visit.Windows[0].Start.InZone(request.Agency.TimeZone).Date.ToString("uuuu-MM-dd", null)),
            ("from", Moment(visit.Windows[0].Start)),
            ("to", Moment(visit.Windows[0].End)),
            ("minutes", Minutes(first.Duration)),
            ("discipline", List(first.Disciplines, d => d.ToString())),
            ("skills", Skills(first.AllOf)),
            ("any_skills", Skills(first.AnyOf)),
            ("second_discipline", List(second?.Disciplines ?? [], d => d.ToString())),
            ("second_skills", Skills(second?.AllOf ?? [])),
            ("second_minutes", Minutes(second?.Duration)),
            ("type", visit.Type.ToString()),
            ("preferred_from", Moment(visit.Preferred?.Start)),
            ("preferred_to", Moment(visit.Preferred?.End)),
            ("latest_end", Moment(visit.LatestEnd)),
            ("set_up_minutes", Minutes(visit.SetUp)),
            ("priority", Number(visit.Priority)),
            ("mandatory", visit.Mandatory ? "yes" : "no"),
            ("points", Number(visit.PointsHundredths / 100m)),
            (
                "clinician",
                List([.. request.Pins.Clinicians.Where(pin => pin.Visit == visit.Id)], pin => pin.Clinician.Value)
            ),
            ("start", Moment(request.Pins.Starts.FirstOrDefault(pin => pin.Visit == visit.Id)?.Start)),
            .. Bonds(visit.Id),
        ];
    }

    private (string, string)[] Bonds(VisitId visit)
    {
        VisitRelation[] bonds = [.. request.Relations.Where(bond => bond.Second == visit)];
        VisitRelation? order = bonds.FirstOrDefault(bond => bond.Kind == RelationKind.Ordered);
        return
        [
            ("after", order?.First.Value ?? ""),
            ("after_min_minutes", Minutes(order?.MinGap)),
            ("after_max_minutes", Minutes(order?.MaxGap)),
            ("same_time_as", Others(RelationKind.Simultaneous)),
            ("same_clinician_as", Others(RelationKind.SameClinician)),
            ("other_clinician_than", Others(RelationKind.DifferentClinicians)),
        ];

        string Others(RelationKind kind) => List([.. bonds.Where(bond => bond.Kind == kind)], bond => bond.First.Value);
    }

    private static void Write<T>(
        SheetFolder folder,
        string file,
        IReadOnlyList<T> items,
        Func<T, (string Name, string Cell)[]> row
    )
    {
        using MemoryStream stream = new();
        string[] header = [.. row(items[0]).Select(cell => cell.Name)];
        CsvWriter.Write([header, .. items.Select(item => row(item).Select(cell => cell.Cell).ToArray())], ';', stream);
        folder.Write(file, stream.ToArray());
    }

    private static string Skills(IReadOnlyList<SkillNeed> needs) =>
        List(needs, need => $"{need.Skill}:{need.MinLevel}");

    private static string List<T>(IReadOnlyList<T> items, Func<T, string> text) => string.Join('|', items.Select(text));

    private string Moment(Instant? moment) =>
        moment is { } known ? Moments.Format(known.InZone(request.Agency.TimeZone).LocalDateTime) : "";

    private static string Minutes(Duration? span) => span is { } known ? Number((decimal)known.TotalMinutes) : "";

    private static string Number(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture) ?? "";
}
