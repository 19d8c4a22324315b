namespace Planner.Formats;

/// <summary>The spreadsheets of an agency and their columns: what the import reads and the template shows.</summary>
public static class AgencySheets
{
    private static readonly CsvColumn Latitude = new(
        "latitude",
        "Degrees north, WGS84; empty where places.csv has the address.",
        "57.7072"
    )
    {
        Aliases = ["lat"],
    };

    private static readonly CsvColumn Longitude = new("longitude", "Degrees east, WGS84.", "11.9668")
    {
        Aliases = ["lon", "lng", "long"],
    };

    /// <summary>One row about the agency itself.</summary>
    public static readonly CsvSheet Agency = new(
        "agency.csv",
        IsRequired: false,
        "One row about the agency. Options of the command come before it.",
        [
            new("name", "What the agency is called; the folder's name unless said.", "Example Home Health")
            {
                Aliases = ["agency"],
            },
            new("time_zone", "IANA time zone of all dates and times.", "Europe/Stockholm") { Aliases = ["tz"] },
            new("date_from", "First day to plan; the first day of the visits unless said.", "2026-03-02"),
            new("date_to", "Last day to plan; the last day of the visits unless said.", "2026-03-02"),
            new("network", "Road network by name; empty = straight lines.", "gothenburg-roads"),
        ]
    );

    /// <summary>Known addresses.</summary>
    public static readonly CsvSheet Places = new(
        "places.csv",
        IsRequired: false,
        "Addresses with their coordinates, for rows that give an address alone (offices, patients, homes).",
        [
            new("address", "The address as the other files write it.", "Office, Storgatan 1") { IsRequired = true },
            Latitude with
            {
                IsRequired = true,
                About = "Degrees north, WGS84.",
            },
            Longitude with
            {
                IsRequired = true,
            },
        ]
    );

    /// <summary>Who visits.</summary>
    public static readonly CsvSheet Clinicians = new(
        "clinicians.csv",
        IsRequired: true,
        "One row per clinician.",
        [
            new("id", "Short and unique.", "C1")
            {
                IsRequired = true,
                Aliases = ["clinician", "clinician id", "employee id"],
            },
            new("name", "Shown on the roster.", "Clinician One") { IsRequired = true },
            new("discipline", "RN, LPN, PT, PTA, OT, OTA, SLP, MSW or AIDE.", "RN") { IsRequired = true },
            new("address", "Where routes begin and end unless the availability says otherwise.", "Linnegatan 10")
            {
                IsRequired = true,
                Aliases = ["home", "home address"],
            },
            Latitude,
            Longitude,
            new("skills", "With level and expiry: wound-care:2 until 2026-12-31|iv", "wound-care:2 until 2027-12-31|iv")
            {
                Aliases = ["credentials"],
            },
            new("pace_percent", "Minutes this clinician needs, in percent of the ordered ones; 100 unless said."),
            new("max_visits", "Most visits a day."),
            new("max_work_minutes", "Most minutes of service and driving a day."),
            new("max_km", "Most kilometres a day."),
            new("max_leg_minutes", "Longest single drive."),
            new("max_points", "Most productivity points a day."),
            new("worked_lately_minutes", "Minutes worked lately that fairness starts from; 0 unless said."),
        ]
    );

    /// <summary>Who is visited.</summary>
    public static readonly CsvSheet Patients = new(
        "patients.csv",
        IsRequired: true,
        "One row per patient.",
        [
            new("id", "Short and unique.", "P1") { IsRequired = true, Aliases = ["patient", "patient id"] },
            new("name", "Shown on the roster.", "Patient One") { IsRequired = true },
            new("address", "As people know it.", "Vasagatan 5") { IsRequired = true },
            Latitude with
            {
                Example = "57.7007",
            },
            Longitude with
            {
                Example = "11.9731",
            },
            new("required_clinicians", "Ids; when any are named, only they may come: C1|C2"),
            new("preferred_clinicians", "Ids; anybody else costs something.", "C1"),
            new("excluded_clinicians", "Ids; they never come."),
            new("continuity", "Most different clinicians by discipline: RN:2|AIDE:3", "RN:2"),
            new("seen_by", "Who has been there in this episode, and when last: C1 2026-02-20|C2 2026-02-11"),
        ]
    );

    /// <summary>What is to be done.</summary>
    public static readonly CsvSheet Visits = new(
        "visits.csv",
        IsRequired: true,
        "One row per visit.",
        VisitColumns.All
    );

    /// <summary>Who is on duty when.</summary>
    public static readonly CsvSheet Availability = new(
        "availability.csv",
        IsRequired: true,
        "One row per shift, or per weekly shift.",
        [
            new("clinician", "Id from clinicians.csv.", "C1")
            {
                IsRequired = true,
                Aliases = ["clinician id", "employee id"],
            },
            new("date", "The day the shift begins; or say weekdays.", "2026-03-02"),
            new("weekdays", "Instead of a date, every such day that is planned: Mon-Fri or Mon|Wed")
            {
                Aliases = ["weekday"],
            },
            new("start", "On duty from.", "08:00") { IsRequired = true },
            new("end", "Off duty; later is overtime. After midnight with its date: 2026-03-03 06:00", "16:30")
            {
                IsRequired = true,
            },
            new("overtime_until", "Back at the latest; the end unless said.", "17:00"),
            new("start_address", "Where the route begins; the clinician's address unless said."),
            new("end_address", "Where the route ends; the clinician's address unless said."),
            new("break_from", "A break starts at this time at the earliest.", "11:30"),
            new("break_to", "It starts at this time at the latest.", "13:00"),
            new("break_minutes", "Its length.", "30"),
        ]
    );

    /// <summary>Who waits for a slot.</summary>
    public static readonly CsvSheet Waitlist = new(
        "waitlist.csv",
        IsRequired: false,
        "One row per visit that a patient waits for; the roster is made without them, a slot that opens is offered to them.",
        WaitlistColumns.All
    );

    /// <summary>Every sheet, in the order they are read.</summary>
    public static readonly IReadOnlyList<CsvSheet> All =
    [
        Agency,
        Places,
        Clinicians,
        Patients,
        Visits,
        Availability,
        Waitlist,
    ];
}
