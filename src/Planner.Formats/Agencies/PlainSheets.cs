namespace Planner.Formats;

/// <summary>The plain fields of each kind of document.</summary>
internal static class PlainSheets
{
    private static readonly PlainFields Window = PlainFields.Of("start", "end");
    private static readonly PlainFields Skill = PlainFields.Of("skill", "minLevel");
    private static readonly PlainFields Service = PlainFields
        .Of("disciplines", "duration", "durationByDiscipline")
        .With("allOf", Skill)
        .With("anyOf", Skill);

    // The ways that were driven end at patients' doors.
    private static readonly PlainFields Branch = PlainFields.AllBut(
        "travel",
        PlainFields.AllBut("driven", PlainFields.None)
    );

    private static readonly PlainFields Clinician = PlainFields
        .Of("id", "discipline", "pacePercent", "requiredAreas", "preferredAreas", "workedLately")
        .With("credentials", PlainFields.Of("skill", "level", "validFrom", "expiresOn"))
        .With("limits", PlainFields.Of("maxVisits", "maxWork", "maxMetres", "maxLegTravel", "maxPoints"))
        .With(
            "shifts",
            PlainFields
                .Of("id", "start", "softEnd", "hardEnd")
                .With("breaks", PlainFields.Of("earliestStart", "latestStart", "length", "mandatory"))
        );

    private static readonly PlainFields Patient = PlainFields
        .Of("id", "requiredClinicians", "preferredClinicians", "excludedClinicians")
        .With("history", PlainFields.Of("clinician", "lastSeen", "visits"))
        .With("continuityCaps", PlainFields.Of("discipline", "maxClinicians"));

    private static readonly PlainFields Visit = PlainFields
        .Of("id", "patient", "type", "latestEnd", "setUp", "priority", "mandatory", "points")
        .With("services", Service)
        .With("windows", Window)
        .With("preferred", Window);

    private static readonly PlainFields Waitlist = PlainFields
        .Of("id", "patient", "type", "days", "setUp", "priority", "points", "waitingSince", "latestDate")
        .With("services", Service)
        .With("windows", Window)
        .With("preferred", Window)
        .With("declines", PlainFields.Of("on", "clinician"))
        .With("hold", PlainFields.Of("until", "clinician"));

    private static readonly PlainFields DaySheet = PlainFields
        .Of("order")
        .With("relations", PlainFields.Of("kind", "first", "second", "minGap", "maxGap"))
        .With(
            "pins",
            PlainFields
                .Of()
                .With("clinicians", PlainFields.Of("visit", "clinician", "service"))
                .With("starts", PlainFields.Of("visit", "start"))
                .With("sequences", PlainFields.Of("shift", "visits"))
        );

    // Signs that call for a visit are about the patient's health.
    private static readonly PlainFields Order = PlainFields.Of(
        "id",
        "patient",
        "frequency",
        "discipline",
        "effective",
        "periodFrom",
        "type",
        "visitLength",
        "skills",
        "clinicians",
        "made"
    );

    private static readonly PlainFields ExceptionItem = PlainFields.Of(
        "id",
        "kind",
        "day",
        "job",
        "plan",
        "visit",
        "patient",
        "clinician",
        "event",
        "proposals",
        "remedy"
    );

    private static readonly PlainFields Verification = PlainFields
        .Of("id", "visit", "service", "serviceType", "patient", "clinician", "date", "method")
        .With("scheduled", PlainFields.Of("clinician", "start", "end"))
        .With("verified", PlainFields.Of("start", "end"));

    public static PlainFields Of(SheetKind kind) =>
        kind switch
        {
            SheetKind.Branch => Branch,
            SheetKind.Clinician => Clinician,
            SheetKind.Patient => Patient,
            SheetKind.Visit => Visit,
            SheetKind.Waitlist => Waitlist,
            SheetKind.DaySheet => DaySheet,
            SheetKind.Order => Order,
            SheetKind.ExceptionItem => ExceptionItem,
            SheetKind.Verification => Verification,
            SheetKind.VisitRequest => Visit,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
