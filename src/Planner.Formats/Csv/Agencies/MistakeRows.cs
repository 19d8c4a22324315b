using System.Globalization;
using System.Text.RegularExpressions;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Finds the row behind a mistake that the request's own rules found.</summary>
internal static partial class MistakeRows
{
    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["id"] = "id",
        ["waitingSince"] = "waiting_since",
        ["latestDate"] = "latest_date",
        ["declines"] = "declined",
        ["days"] = "date",
        ["windows"] = "to",
        ["services"] = "discipline",
        ["latestEnd"] = "latest_end",
        ["preferred"] = "preferred_to",
        ["credentials"] = "skills",
        ["history"] = "seen_by",
        ["continuityCaps"] = "continuity",
        ["requiredClinicians"] = "required_clinicians",
        ["preferredClinicians"] = "preferred_clinicians",
        ["excludedClinicians"] = "excluded_clinicians",
        ["start"] = "start",
        ["softEnd"] = "end",
        ["hardEnd"] = "overtime_until",
        ["breaks"] = "break_from",
    };

    /// <summary>Refuses the rows behind mistakes; a mistake without a row is named for what it is.</summary>
    /// <returns>Whether any row was refused.</returns>
    public static bool Refuse(IReadOnlyList<InputMistake> mistakes, AgencyAssembly agency, ImportContext context)
    {
        bool any = false;
        foreach (InputMistake mistake in mistakes)
        {
            if (RowOf(mistake.Place, agency) is not ({ } table, { } row))
            {
                context.Faults.Add("request", mistake);
                continue;
            }
            any = true;
            context.Faults.Add(table, row, ColumnOf(mistake.Place), mistake.Found, mistake.Rule, mistake.Remedy);
        }
        return any;
    }

    private static (CsvTable?, CsvRow?) RowOf(string place, AgencyAssembly agency)
    {
        Match match = Place().Match(place);
        int index = Part(match, "i");
        return (match.Groups["list"].Value, match.Groups["s"].Success) switch
        {
            ("clinicians", true) => Of(agency.Shifts[index][Part(match, "s")]),
            ("clinicians", false) => Of(agency.Clinicians[index]),
            ("patients", _) => Of(agency.Patients[index]),
            ("visits", _) => Of(agency.Visits[index]),
            ("waitlist", _) => Of(agency.Waitlist[index]),
            ("relations", _) => Of(Owner(agency, agency.Request.Relations[index].Second)),
            ("pins.clinicians", _) => Of(Owner(agency, agency.Request.Pins.Clinicians[index].Visit)),
            ("pins.starts", _) => Of(Owner(agency, agency.Request.Pins.Starts[index].Visit)),
            _ => (null, null),
        };
    }

    private static Imported<VisitRow> Owner(AgencyAssembly agency, VisitId visit) =>
        agency.Visits.First(row => row.Value.Visit.Id == visit);

    private static (CsvTable, CsvRow) Of<T>(Imported<T> item) => (item.Table, item.Row);

    private static string ColumnOf(string place)
    {
        string field = Place().Replace(place, "").TrimStart('.').Split('[', '.')[0];
        return Columns.GetValueOrDefault(
            field,
            place.StartsWith("pins.starts", StringComparison.Ordinal) ? "start" : ""
        );
    }

    private static int Part(Match match, string name) =>
        match.Groups[name].Success ? int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^(?<list>clinicians|patients|visits|waitlist|relations|pins\.clinicians|pins\.starts)\[(?<i>[0-9]+)\](?:\.shifts\[(?<s>[0-9]+)\])?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Place();
}
