namespace Planner.Formats;

/// <summary>The columns of waitlist.csv.</summary>
internal static class WaitlistColumns
{
    public static readonly IReadOnlyList<CsvColumn> All =
    [
        new("id", "Short and unique; no visit has it.", "W1") { IsRequired = true },
        new("patient", "Id from patients.csv.", "P1") { IsRequired = true, Aliases = ["patient id"] },
        new("date", "The day or days that would suit: 2026-03-02|2026-03-03", "2026-03-02") { IsRequired = true },
        new("from", "Earliest start on each of them; empty, with to, where any time suits."),
        new("to", "Latest start on each of them."),
        new("minutes", "Length: 45, or 1:15.", "30") { IsRequired = true, Aliases = ["duration", "length"] },
        new("discipline", "Who may come: one, or several as RN|LPN", "RN")
        {
            IsRequired = true,
            Aliases = ["disciplines"],
        },
        new("skills", "All of these are needed, with least level: wound-care:2|iv"),
        new("any_skills", "At least one of these is needed: iv|picc"),
        new("second_discipline", "A second clinician at the same time: who may come."),
        new("second_skills", "What the second clinician needs."),
        new("second_minutes", "How long the second clinician stays; as the first unless said."),
        new("type", "As in visits.csv; routine unless said."),
        new("set_up_minutes", "Once per address, before the service."),
        new("priority", "0 to 100, higher matters more; 50 unless said."),
        new("points", "Productivity points; 1 unless said."),
        new("waiting_since", "First day of the wait.", "2026-02-20") { IsRequired = true },
        new("latest_date", "Last day that the order or a rule allows.", "2026-03-06"),
        new("declined", "Offers turned down, with the clinician where known: C1 2026-02-25|2026-02-27"),
    ];
}
