namespace Planner.Formats;

/// <summary>The columns of visits.csv.</summary>
internal static class VisitColumns
{
    public static readonly IReadOnlyList<CsvColumn> All =
    [
        new("id", "Short and unique.", "V1") { IsRequired = true, Aliases = ["visit", "visit id"] },
        new("patient", "Id from patients.csv.", "P1") { IsRequired = true, Aliases = ["patient id"] },
        new("date", "The day; several where it may be on any of them: 2026-03-02|2026-03-03", "2026-03-02")
        {
            IsRequired = true,
        },
        new("from", "Earliest start.", "09:00")
        {
            IsRequired = true,
            Aliases = ["earliest", "window from", "window start"],
        },
        new("to", "Latest start.", "11:00") { IsRequired = true, Aliases = ["latest", "window to", "window end"] },
        new("minutes", "Length: 45, or 1:15.", "45") { IsRequired = true, Aliases = ["duration", "length"] },
        new("discipline", "Who may come: one, or several as RN|LPN", "RN")
        {
            IsRequired = true,
            Aliases = ["disciplines"],
        },
        new("skills", "All of these are needed, with least level: wound-care:2|iv", "wound-care"),
        new("any_skills", "At least one of these is needed: iv|picc"),
        new("second_discipline", "A second clinician at the same time: who may come."),
        new("second_skills", "What the second clinician needs."),
        new("second_minutes", "How long the second clinician stays; as the first unless said."),
        new(
            "type",
            "Routine unless said: start of care, evaluation, recertification, resumption of care, discharge ...",
            "routine"
        ),
        new("preferred_from", "Better not before."),
        new("preferred_to", "Better not after."),
        new("latest_end", "Promised end; every minute later is tardiness."),
        new("set_up_minutes", "Once per address, before the service."),
        new("priority", "0 to 100, higher matters more; 50 unless said."),
        new("mandatory", "Yes or no; yes unless said."),
        new("points", "Productivity points; 1 unless said."),
        new("clinician", "Fixed by hand: this clinician or nobody."),
        new("start", "Fixed by hand: exactly this time or not at all."),
        new("after", "Id of a visit that starts before this one."),
        new("after_min_minutes", "Least minutes from its start to this one's."),
        new("after_max_minutes", "Most minutes from its start to this one's."),
        new("same_time_as", "Id of a visit that starts at the same moment."),
        new("same_clinician_as", "Id of a visit done by the same clinician."),
        new("other_clinician_than", "Id of a visit done by somebody else."),
    ];
}
