using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// An agency in spreadsheets: every row that is wrong is named, and the rest makes a request that keeps every rule of the domain.
/// </summary>
public sealed class AgencySpreadsheets
{
    private readonly ILookup<CsvSheet, CsvTable> _tables;
    private readonly AgencySettings _settings;
    private readonly ImportContext _context;
    private readonly AgencyRows? _rows;
    private AgencyAssembly? _agency;

    private AgencySpreadsheets(string folder, ImportOptions options)
    {
        _tables = AgencyTables.Read(folder, Faults, options.Limits);
        _settings = AgencySettings.Read(folder, _tables[AgencySheets.Agency], options, Faults);
        _context = new ImportContext(_settings.Agency.TimeZone, options.DateOrder, Faults, new PlaceBook());
        KnownPlaces.Collect(_tables, _context);
        _rows = AgencyRows.Read(_tables, _settings, _context);
    }

    /// <summary>What is wrong so far, and the notes.</summary>
    public ImportFaults Faults { get; } = new();

    /// <summary>Every table that was read, in the order of the sheets.</summary>
    public IEnumerable<CsvTable> Tables => AgencySheets.All.SelectMany(sheet => _tables[sheet]);

    /// <summary>Reads the CSV files of a folder; never throws for what stands in them.</summary>
    public static AgencySpreadsheets Read(string folder, ImportOptions options) => new(folder, options);

    /// <summary>The request of the rows that are left; more rows may be refused on the way.</summary>
    /// <returns>Null where no request can be made: a file, a column, the time zone or the dates are missing.</returns>
    public PlanRequest? Request()
    {
        if (_rows is null || Faults.HasFileFault)
            return null;
        while (true)
        {
            new RowReferences(_rows, _tables, _context).Check();
            _agency = AgencyAssembly.Of(_rows, _settings, _context);
            IReadOnlyList<InputMistake> mistakes = RequestValidator.Check(_agency.Request).Mistakes;
            if (mistakes.Count == 0)
                return _agency.Request;
            if (!MistakeRows.Refuse(mistakes, _agency, _context))
                return null;
        }
    }

    /// <summary>Refuses every row whose address is at a point.</summary>
    public void RefusePlace(GeoPoint point, string rule, string remedy)
    {
        foreach (var patient in _agency!.Patients.Where(row => row.Value.Address.Point == point))
            Refuse(patient, "address", patient.Value.Address);
        foreach (var clinician in _agency.Clinicians.Where(row => row.Value.Home.Point == point))
            Refuse(clinician, "address", clinician.Value.Home);
        foreach (var shift in _agency.Shifts.SelectMany(rows => rows).Distinct())
        {
            Refuse(shift, "start_address", shift.Value.StartPlace);
            Refuse(shift, "end_address", shift.Value.EndPlace);
        }

        void Refuse<T>(Imported<T> item, string column, Address? address)
        {
            if (address?.Point == point)
                Faults.Add(item.Table, item.Row, column, address.Text, rule, remedy);
        }
    }

    /// <summary>Adds what the import leaves out on purpose to the notes.</summary>
    public void NoteWhatIsOutside()
    {
        Horizon horizon = _rows!.Horizon;
        Note(AgencySheets.Visits, _rows.Visits.Where(visit => !visit.Value.Days.Any(horizon.Contains)));
        Note(AgencySheets.Availability, _rows.Shifts.Where(shift => !shift.Value.Times.Any(IsPlanned)));

        bool IsPlanned(ShiftTimes times) => horizon.Contains(times.Start.InZone(_context.Zone).Date);

        void Note<T>(CsvSheet sheet, IEnumerable<Imported<T>> outside)
        {
            int count = outside.Count(item => !Faults.IsRefused(item.Table, item.Row));
            if (count > 0)
                Faults.Note(
                    FormattableString.Invariant(
                        $"{sheet.File}: rows on no planned day ({horizon.From:uuuu-MM-dd} to {horizon.To:uuuu-MM-dd}) are left out: {count}."
                    )
                );
        }
    }
}
