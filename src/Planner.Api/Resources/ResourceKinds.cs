using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Every kind of resource that is read and written over HTTP.</summary>
internal static class ResourceKinds
{
    public static readonly ResourceKind Branches = new(
        DocumentKind.Branch,
        SheetKind.Branch,
        "b",
        "A branch: agency, travel, policy and areas, as in a plan request."
    )
    {
        Change = Permission.ManageBranches,
    };

    public static readonly ResourceKind Clinicians = new(
        DocumentKind.Clinician,
        SheetKind.Clinician,
        "c",
        "A clinician with shifts, as one of \"clinicians\" of a plan request."
    )
    {
        NamedBy = [(DocumentKind.Visit, true)],
    };

    public static readonly ResourceKind Patients = new(
        DocumentKind.Patient,
        SheetKind.Patient,
        "pt",
        "A patient, as one of \"patients\" of a plan request."
    )
    {
        NamedBy =
        [
            (DocumentKind.Visit, false),
            (DocumentKind.Waitlist, false),
            (DocumentKind.Order, false),
            (DocumentKind.Request, false),
        ],
    };

    public static readonly ResourceKind Visits = new(
        DocumentKind.Visit,
        SheetKind.Visit,
        "v",
        "A visit, as one of \"visits\" of a plan request; its state changes by transitions."
    )
    {
        FirstState = "requested",
    };

    public static readonly ResourceKind Orders = new(
        DocumentKind.Order,
        SheetKind.Order,
        "o",
        "An order, as one of \"orders\" of an orders document."
    );

    public static readonly ResourceKind Waitlist = new(
        DocumentKind.Waitlist,
        SheetKind.Waitlist,
        "w",
        "Somebody who waits, as one of \"waitlist\" of a plan request."
    )
    {
        FirstState = "waiting",
        States = ["waiting", "placed", "removed"],
    };

    public static readonly ResourceKind Requests = new(
        DocumentKind.Request,
        SheetKind.VisitRequest,
        "rq",
        "A request for a visit, before it is one: fields of a visit, as far as they are known; its state changes by intake and approval."
    )
    {
        FirstState = "requested",
    };

    public static readonly ResourceKind Days = new(
        DocumentKind.Day,
        SheetKind.DaySheet,
        "d",
        "Relations and pins of the visits of a day; the id is the date."
    );

    public static readonly ResourceKind Exceptions = new(
        DocumentKind.ExceptionItem,
        SheetKind.ExceptionItem,
        "x",
        "Something that somebody has to look at."
    )
    {
        FirstState = "open",
        States = ["open", "inWork", "resolved"],
        Change = Permission.Coordinate,
    };

    public static IReadOnlyList<ResourceKind> All { get; } =
    [Branches, Clinicians, Patients, Visits, Orders, Waitlist, Requests, Days, Exceptions];
}
