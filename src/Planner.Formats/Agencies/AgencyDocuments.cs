using System.Text.Json.Nodes;

namespace Planner.Formats;

/// <summary>A plan request as the documents its branch is kept as.</summary>
/// <param name="Branch">Agency, travel, policy, areas and fields nobody knows; no days, no lists.</param>
/// <param name="Days">Relations and pins by the day of their first visit; only days that have any.</param>
public sealed record AgencyDocuments(
    JsonObject Branch,
    IReadOnlyList<SheetDocument> Clinicians,
    IReadOnlyList<SheetDocument> Patients,
    IReadOnlyList<SheetDocument> Visits,
    IReadOnlyList<SheetDocument> Waitlist,
    IReadOnlyList<SheetDocument> Days
);
