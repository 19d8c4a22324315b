namespace Planner.Store;

/// <summary>A kind of resource that is kept as documents.</summary>
/// <param name="Name">Its name in the audit and in addresses.</param>
/// <param name="Table">Its table.</param>
public sealed record DocumentKind(string Name, string Table)
{
    public static readonly DocumentKind Branch = new("branches", "branch");
    public static readonly DocumentKind Clinician = new("clinicians", "clinician");
    public static readonly DocumentKind Patient = new("patients", "patient");
    public static readonly DocumentKind Visit = new("visits", "visit");
    public static readonly DocumentKind Order = new("orders", "visit_order");
    public static readonly DocumentKind Waitlist = new("waitlist", "waitlist");
    public static readonly DocumentKind Request = new("requests", "request");
    public static readonly DocumentKind Day = new("days", "day_sheet");
    public static readonly DocumentKind ExceptionItem = new("exceptions", "exception_item");

    public static readonly DocumentKind Verification = new("evv", "verification");

    public static IReadOnlyList<DocumentKind> All { get; } =
    [Branch, Clinician, Patient, Visit, Order, Waitlist, Request, Day, ExceptionItem, Verification];
}
