namespace Planner.Store;

/// <summary>Rows that name others which are not there, beyond what the schema itself holds together.</summary>
internal static class StoreReferences
{
    private const string Again = "Publish the day's plan again, or withdraw its roster.";
    private const string Missing = "Add what is missing under that id, or correct the row that names it.";

    private static readonly (string Check, string Sql, string Remedy)[] All =
    [
        .. new[] { DocumentKind.Visit, DocumentKind.Order, DocumentKind.Waitlist, DocumentKind.Request }.Select(
            Patient
        ),
        .. new[] { DocumentKind.Visit, DocumentKind.Waitlist }.Select(Clinician),
        (
            "rosters",
            """
            SELECT 'Booking of ' || b.visit_id || ' on ' || b.day || ' in ' || b.branch_id || ': the roster of that day is not of plan '
              || b.plan_id || '.' FROM booking b LEFT JOIN roster r ON r.branch_id = b.branch_id AND r.day = b.day
            WHERE r.plan_id IS NULL OR r.plan_id <> b.plan_id ORDER BY 1
            """,
            Again
        ),
        (
            "rosters",
            """
            SELECT 'Booking of ' || b.visit_id || ' on ' || b.day || ' in ' || b.branch_id || ': there is no such visit.'
            FROM booking b WHERE NOT EXISTS (SELECT 1 FROM visit v WHERE v.branch_id = b.branch_id AND v.id = b.visit_id) ORDER BY 1
            """,
            Again
        ),
        (
            "rosters",
            """
            SELECT a.clinician_id || ' in ' || a.branch_id || ' is booked for ' || a.visit_id || ' and ' || b.visit_id || ' at once.'
            FROM booking a JOIN booking b ON b.branch_id = a.branch_id AND b.clinician_id = a.clinician_id
              AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at
              AND (a.visit_id < b.visit_id OR (a.visit_id = b.visit_id AND a.service < b.service)) ORDER BY 1
            """,
            Again
        ),
        (
            "rosters",
            """
            SELECT 'Roster of ' || r.day || ' in ' || r.branch_id || ': plan ' || r.plan_id || ' has no version ' || r.plan_version || '.'
            FROM roster r LEFT JOIN plan_version v ON v.plan_id = r.plan_id AND v.number = r.plan_version
            WHERE r.plan_id IS NOT NULL AND v.plan_id IS NULL ORDER BY 1
            """,
            Again
        ),
        (
            "plans",
            """
            SELECT 'Plan ' || p.id || ': there is no version ' || p.head || ', its head.' FROM plan p
            LEFT JOIN plan_version v ON v.plan_id = p.id AND v.number = p.head WHERE p.head > 0 AND v.plan_id IS NULL ORDER BY 1
            """,
            "Move its head to a version that is there (undo), or plan again."
        ),
    ];

    public static IEnumerable<StoreFinding> Findings(StoreReader reader) =>
        All.SelectMany(rule =>
            reader.Query<string>(rule.Sql).Select(text => new StoreFinding(rule.Check, text, rule.Remedy))
        );

    private static (string, string, string) Patient(DocumentKind kind) => Of(kind, "patient_id", DocumentKind.Patient);

    private static (string, string, string) Clinician(DocumentKind kind) =>
        Of(kind, "clinician_id", DocumentKind.Clinician);

    private static (string, string, string) Of(DocumentKind kind, string column, DocumentKind other) =>
        (
            "references",
            $"""
            SELECT '{kind.Name} ' || d.id || ' in ' || d.branch_id || ': {other.Table} ' || d.{column} || ' is not there.'
            FROM {kind.Table} d WHERE d.{column} IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM {other.Table} o WHERE o.branch_id = d.branch_id AND o.id = d.{column}) ORDER BY 1
            """,
            Missing
        );
}
