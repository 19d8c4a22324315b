using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Reads one document of a branch as the element of a request that it is: the rules are those of the published format, and the
/// mistakes say where in the document they are.
/// </summary>
public static class SheetCheck
{
    // A clinician's shifts are of many weeks; which days are planned is no matter of theirs.
    private const string OfPlannedDays = "A shift begins on a planned day.";
    private static readonly LocalDate AnyDay = new(2026, 1, 1);

    /// <summary>Everything that is wrong with a document; none = it can be kept.</summary>
    public static IReadOnlyList<InputMistake> Mistakes(SheetKind kind, JsonObject document, SheetContext context)
    {
        (string place, JsonObject request) = kind switch
        {
            SheetKind.Branch => ("", Request(document, AnyDay, context)),
            SheetKind.Clinician => Inside(SheetNames.Clinicians, document, context),
            SheetKind.Patient => Inside(SheetNames.Patients, document, context),
            SheetKind.Visit => Inside(SheetNames.Visits, document, context),
            SheetKind.Waitlist => Inside(SheetNames.Waitlist, document, context),
            SheetKind.DaySheet => ("", DaySheet(document, context)),
            SheetKind.Order => ("orders[0]", Orders(document, context)),
            _ => ("", []),
        };
        if (request.Count == 0)
            return [];
        IReadOnlyList<InputMistake> mistakes = Mistakes(place, Read(kind, request));
        return kind == SheetKind.Branch ? [.. mistakes, .. OfVisitTypes(document)] : mistakes;
    }

    /// <summary>What the branch keeps a document by: its day and whom it is about.</summary>
    public static (string? Day, string? PatientId) Describe(SheetKind kind, JsonObject document, JsonObject branch) =>
        kind switch
        {
            SheetKind.Visit => (SheetDays.FirstDay(document, SheetDays.Zone(branch)), Patient(document)),
            SheetKind.Patient => (null, document.Text(SheetNames.Id)),
            SheetKind.DaySheet => (document.Text(SheetNames.Id), null),
            SheetKind.ExceptionItem => (Day(document), Patient(document)),
            _ => (null, Patient(document)),
        };

    /// <summary>The agency's time zone; UTC where the document names none that there is.</summary>
    public static DateTimeZone Zone(JsonObject branch) => SheetDays.Zone(branch);

    private static IReadOnlyList<InputMistake> OfVisitTypes(JsonObject branch)
    {
        try
        {
            VisitTypeReader.OfBranch(branch);
            return [];
        }
        catch (InvalidInputException wrong)
        {
            return [.. wrong.Mistakes.Select(m => m with { Place = $"{VisitTypeReader.BranchField}.{m.Place}" })];
        }
    }

    private static string? Patient(JsonObject document) =>
        document.Text(SheetNames.Patient) is { Length: > 0 } id ? id : null;

    private static string? Day(JsonObject document) => document.Text("day") is { Length: > 0 } day ? day : null;

    private static (string, JsonObject) Inside(string list, JsonObject document, SheetContext context)
    {
        JsonObject request = Request(context.Branch, Horizon(document, SheetDays.Zone(context.Branch)), context);
        // A stand-in of the same id gives way to the document itself.
        IEnumerable<JsonObject> others = request.Things(list).Where(o => o.Text("id") != document.Text("id"));
        request[list] = new JsonArray([document.Copy(), .. others.Select(other => other.Copy())]);
        return ($"{list}[0]", request);
    }

    private static JsonObject Request(JsonObject branch, LocalDate day, SheetContext context)
    {
        JsonObject request = new() { [SheetNames.Schema] = RequestFields.Schema };
        foreach ((string name, JsonNode? value) in branch.Without(SheetNames.Pins))
            request[name] = value?.DeepClone();
        request[SheetNames.From] = JsonTimes.Write(day);
        request[SheetNames.To] = JsonTimes.Write(day);
        request[SheetNames.Clinicians] = List(context.Clinicians);
        request[SheetNames.Patients] = List(context.Patients);
        request[SheetNames.Visits] = List(context.Visits);
        return request;
    }

    private static JsonObject DaySheet(JsonObject document, SheetContext context)
    {
        // The day is the id of a sheet; its lists are those of a request.
        LocalDate day = JsonTimes.TryDay(document.Text(SheetNames.Id)) ?? AnyDay;
        JsonObject request = Request(context.Branch, day, context);
        request[SheetNames.To] = JsonTimes.Write(day.PlusDays(31));
        foreach (string list in (string[])[SheetNames.Relations, SheetNames.Pins])
            if (document[list] is { } bonds)
                request[list] = bonds.DeepClone();
        return request;
    }

    private static JsonObject Orders(JsonObject document, SheetContext context) =>
        new()
        {
            [SheetNames.Schema] = OrdersFields.Schema,
            ["agency"] = context.Branch["agency"]?.DeepClone(),
            [SheetNames.Patients] = new JsonArray([
                .. context.Patients.Select(p => new JsonObject { ["id"] = p.Text("id"), ["name"] = "-" }),
            ]),
            ["orders"] = new JsonArray(document.Copy()),
        };

    // The day that what it says is held against: times lie near the planned days, and what is past before them.
    private static LocalDate Horizon(JsonObject document, DateTimeZone zone)
    {
        LocalDate?[] past =
        [
            .. document.Things("history").Select(seen => JsonTimes.TryDay(seen.Text("lastSeen"))),
            .. document.Things("declines").Select(decline => JsonTimes.TryDay(decline.Text("on"))),
            JsonTimes.TryDay(document.Text("waitingSince")),
        ];
        return past.Max()
            ?? document
                .Things(SheetNames.Shifts)
                .Select(shift => shift.Moment(SheetNames.Start))
                .Min()
                ?.InZone(zone)
                .Date
            ?? JsonTimes.TryDay(SheetDays.FirstDay(document, zone) ?? "")
            ?? AnyDay;
    }

    private static IReadOnlyList<InputMistake> Read(SheetKind kind, JsonObject request)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(request.ToJsonString());
        if (kind == SheetKind.Order)
            return OrdersReader.Read(new MemoryStream(utf8), "body").Mistakes;
        JsonCursor root = JsonInput.Parse(utf8, "body", InputLimits.Default);
        PlanRequestReader.Read(root, "", RequestValidator.CheckWithOtherStaff);
        return [.. root.Mistakes.All.Where(mistake => mistake.Rule != OfPlannedDays)];
    }

    private static IReadOnlyList<InputMistake> Mistakes(string place, IReadOnlyList<InputMistake> all)
    {
        InputMistake[] own = [.. all.Where(mistake => mistake.Place.StartsWith(place, StringComparison.Ordinal))];
        return own.Length == 0
            ? all
            : [.. own.Select(mistake => mistake with { Place = Inner(mistake.Place[place.Length..]) })];
    }

    private static string Inner(string place) => place.Length == 0 ? "document" : place.TrimStart('.');

    private static JsonArray List(IEnumerable<JsonObject> items) => new([.. items.Select(item => item.Copy())]);
}
