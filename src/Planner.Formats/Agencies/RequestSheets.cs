using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// A plan request as the documents a branch is kept as, and put together from them again. What comes together has the published
/// format: the reader of requests checks it like any other.
/// </summary>
public static class RequestSheets
{
    /// <summary>Reads and checks a request, then splits it as it was written.</summary>
    /// <param name="name">What people call the input: a path, or "body".</param>
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static AgencyDocuments Split(byte[] utf8, string name, InputLimits? limits = null)
    {
        using MemoryStream stream = new(utf8);
        byte[] bytes = InputBytes.Read(stream, name, limits ?? InputLimits.Default);
        using MemoryStream text = new(bytes);
        PlanRequest request = PlanRequestReader.Read(text, name, limits);
        return Split(PlanRequestWriter.Document(request));
    }

    /// <summary>Splits a request that its reader found sound.</summary>
    public static AgencyDocuments Split(JsonObject request) => new SheetSplit(request).Documents();

    /// <summary>
    /// The request of some days: visits that may start on them with their windows of these days, the patients whom those visits or
    /// the waitlist name, clinicians who are on duty or named, relations and pins whose visits are there. Lists keep their order.
    /// What is known only after the last day (history, new names on the waitlist) and the branch's visit types are left out.
    /// </summary>
    /// <param name="visits">
    /// May hold visits of other days. A visit that may move over several days stands under its first: hand in earlier days too.
    /// </param>
    /// <param name="days">Day sheets of the days of the visits.</param>
    /// <param name="from">First day, inclusive.</param>
    /// <param name="to">Last day, inclusive.</param>
    public static JsonObject Assemble(
        JsonObject branch,
        IEnumerable<JsonObject> clinicians,
        IEnumerable<JsonObject> patients,
        IEnumerable<JsonObject> visits,
        IEnumerable<JsonObject> waitlist,
        IEnumerable<JsonObject> days,
        LocalDate from,
        LocalDate to
    ) => new SheetAssembly(branch, from, to).Request(clinicians, patients, visits, waitlist, days);
}
