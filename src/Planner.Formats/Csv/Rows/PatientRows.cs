using System.Globalization;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Patients; whether the clinicians they name exist is looked at later.</summary>
internal static class PatientRows
{
    public static Patient? Read(CsvCells cells, ImportContext context)
    {
        string name = cells.Required("name");
        Address? address = cells.Address("address", context);
        ContinuityCap[] caps = [.. cells.List("continuity").Select(item => Cap(cells, item)).OfType<ContinuityCap>()];
        CareHistory[] history = [.. cells.List("seen_by").Select(item => Seen(cells, item)).OfType<CareHistory>()];
        return address is null
            ? null
            : new Patient
            {
                Id = new PatientId(cells.Text("id")),
                Name = name,
                Address = address,
                RequiredClinicians = Clinicians(cells, "required_clinicians"),
                PreferredClinicians = Clinicians(cells, "preferred_clinicians"),
                ExcludedClinicians = Clinicians(cells, "excluded_clinicians"),
                ContinuityCaps = caps,
                History = history,
            };
    }

    private static ClinicianId[] Clinicians(CsvCells cells, string column) =>
        [.. cells.List(column).Distinct().Select(id => new ClinicianId(id))];

    private static ContinuityCap? Cap(CsvCells cells, string item)
    {
        if (
            item.Split(':', StringSplitOptions.TrimEntries) is [var word, var number]
            && cells.Discipline("continuity", word) is { } discipline
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int most)
            && most is >= 1 and <= 1000
        )
            return new ContinuityCap(discipline, most);
        cells.Refuse("continuity", item, "A cap is a discipline and a number.", "Write it as RN:2.");
        return null;
    }

    private static CareHistory? Seen(CsvCells cells, string item)
    {
        if (item.Split(' ', 2, StringSplitOptions.TrimEntries) is not [var clinician, var date])
        {
            cells.Refuse("seen_by", item, "It is a clinician and the last date.", "Write it as C1 2026-02-20.");
            return null;
        }
        return cells.Day("seen_by", date) is { } day ? new CareHistory(new ClinicianId(clinician), day) : null;
    }
}
