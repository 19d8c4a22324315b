using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Refuses rows that name something which is not there, or whose own row was refused; again and again until every row that is left
/// stands on rows that are left.
/// </summary>
internal sealed class RowReferences(AgencyRows rows, ILookup<CsvSheet, CsvTable> tables, ImportContext context)
{
    private readonly Dictionary<(CsvSheet, string), (CsvTable Table, CsvRow Row)> _seen = [];

    public void Check()
    {
        foreach (CsvSheet sheet in (CsvSheet[])[AgencySheets.Clinicians, AgencySheets.Patients, AgencySheets.Visits])
        foreach (CsvTable table in tables[sheet])
        foreach (CsvRow row in table.Rows)
            _seen.TryAdd((sheet, new CsvCells(table, row, context).Text("id")), (table, row));
        int before;
        do
        {
            before = context.Faults.All.Count;
            CheckOnce();
        } while (context.Faults.All.Count > before);
    }

    private void CheckOnce()
    {
        foreach (var shift in Good(rows.Shifts))
            Look(shift, "clinician", AgencySheets.Clinicians, shift.Value.Clinician);
        foreach (var patient in Good(rows.Patients))
            CheckPatient(patient);
        foreach (var visit in Good(rows.Visits))
            CheckVisit(visit);
        foreach (var entry in Good(rows.Waitlist))
            Look(entry, "patient", AgencySheets.Patients, entry.Value.Patient.Value);
    }

    private void CheckPatient(Imported<Patient> patient)
    {
        (string Column, IEnumerable<ClinicianId> Ids)[] lists =
        [
            ("required_clinicians", patient.Value.RequiredClinicians),
            ("preferred_clinicians", patient.Value.PreferredClinicians),
            ("excluded_clinicians", patient.Value.ExcludedClinicians),
            ("seen_by", patient.Value.History.Select(seen => seen.Clinician)),
        ];
        foreach ((string column, IEnumerable<ClinicianId> ids) in lists)
        foreach (ClinicianId id in ids)
            Look(patient, column, AgencySheets.Clinicians, id.Value);
    }

    private void CheckVisit(Imported<VisitRow> visit)
    {
        Look(visit, "patient", AgencySheets.Patients, visit.Value.Visit.Patient.Value);
        if (visit.Value.Clinician is { } clinician)
            Look(visit, "clinician", AgencySheets.Clinicians, clinician.Value);
        foreach ((string column, VisitRelation relation) in visit.Value.Bonds)
            Look(visit, column, AgencySheets.Visits, relation.First.Value);
    }

    private void Look<T>(Imported<T> from, string column, CsvSheet sheet, string id)
    {
        var cells = new CsvCells(from.Table, from.Row, context);
        if (!_seen.TryGetValue((sheet, id), out var target))
            cells.Refuse(column, id, $"No row of {sheet.File} has this id.", Hint(sheet, id));
        else if (context.Faults.IsRefused(target.Table, target.Row))
            cells.Refuse(
                column,
                id,
                FormattableString.Invariant($"{target.Table.File}, row {target.Row.Number} was refused."),
                "Correct that row; nothing is wrong with this one."
            );
    }

    private string Hint(CsvSheet sheet, string id)
    {
        IReadOnlyList<string> close = Spelling.Nearest(
            id,
            _seen.Keys.Where(key => key.Item1 == sheet).Select(key => key.Item2),
            3
        );
        return close.Count == 0 ? "Correct the id, or add the row." : $"Nearest: {string.Join(", ", close)}.";
    }

    private IEnumerable<Imported<T>> Good<T>(IEnumerable<Imported<T>> all) =>
        all.Where(item => !context.Faults.IsRefused(item.Table, item.Row));
}
