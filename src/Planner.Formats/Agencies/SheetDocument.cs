using System.Text.Json.Nodes;

namespace Planner.Formats;

/// <summary>One document of a branch with what it is found by.</summary>
/// <param name="Id">Its id; of a day sheet the day.</param>
/// <param name="Document">In the shape it has in a plan request.</param>
/// <param name="Day">ISO 8601 date in the agency's time zone: of a visit the day its first window begins; null of others.</param>
/// <param name="PatientId">Whom it is about; null where it is about nobody.</param>
public sealed record SheetDocument(string Id, JsonObject Document, string? Day = null, string? PatientId = null);
