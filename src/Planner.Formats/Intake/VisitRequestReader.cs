using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Requests for visits in documents (<c>planner/visit-request/1</c>).</summary>
public static class VisitRequestReader
{
    private const string Schema = "planner/visit-request/1";
    private const int MostDetails = 50;

    /// <param name="name">What people call the input: a path, or "body".</param>
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static VisitRequest Read(Stream stream, string name, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        JsonCursor root = JsonInput.Parse(InputBytes.Read(stream, name, used), name, used);
        Documents.CheckSchema(root.Optional("schema"), Schema);
        VisitRequest request = Request(root);
        root.RefuseUnknown();
        root.Mistakes.ThrowIfAny();
        return request;
    }

    /// <summary>The document of a request; reading it gives the same.</summary>
    /// <param name="zone">The agency's, for the offsets of times.</param>
    public static JsonObject Write(VisitRequest request, DateTimeZone zone)
    {
        JsonObject json = new() { ["id"] = request.Id.Value, ["patient"] = request.Patient.Value };
        json.AddUnless("type", JsonChoice.Name(request.Type), request.Type == VisitType.Routine);
        json.AddList("services", request.Services, ServiceFields.Write);
        json.AddList("windows", request.Windows, w => VisitFields.Write(w, zone));
        if (request.Preferred is { } preferred)
            json["preferred"] = VisitFields.Write(preferred, zone);
        json.AddMoment("latestEnd", request.LatestEnd, zone);
        if (request.SetUp is { } setUp)
            json["setUp"] = JsonTimes.Write(setUp);
        json.AddUnless("priority", request.Priority, request.Priority is null);
        json.AddUnless("mandatory", false, request.Mandatory);
        if (request.Details.Count > 0)
            json["details"] = new JsonObject(
                request.Details.Select(d => KeyValuePair.Create<string, JsonNode?>(d.Key, d.Value))
            );
        return json;
    }

    private static VisitRequest Request(JsonCursor cursor) =>
        new()
        {
            Id = new(cursor.Required("id")?.Text() ?? ""),
            Patient = new(cursor.Required("patient")?.Text() ?? ""),
            Type = cursor.Optional("type")?.Choice<VisitType>() ?? VisitType.Routine,
            Services = cursor.List("services", ServiceFields.Service),
            Windows = cursor.List("windows", VisitFields.Window),
            Preferred = cursor.Optional("preferred") is { } preferred ? VisitFields.Window(preferred) : null,
            LatestEnd = cursor.Optional("latestEnd")?.Moment(),
            SetUp = cursor.Optional("setUp")?.Span(),
            Priority = cursor.Optional("priority")?.Integer(0, 100),
            Mandatory = cursor.Optional("mandatory")?.Flag() ?? true,
            Details = cursor.Optional("details") is { } details
                ? Details(details)
                : new SortedDictionary<string, string>(),
        };

    private static SortedDictionary<string, string> Details(JsonCursor cursor)
    {
        SortedDictionary<string, string> details = new(StringComparer.Ordinal);
        if (!cursor.IsObject())
            return details;
        foreach (JsonProperty property in cursor.Element.EnumerateObject())
            details[property.Name] = cursor.Child(property.Name, property.Value).Text();
        if (details.Count > MostDetails)
            cursor.Report(
                FormattableString.Invariant($"{details.Count} details"),
                FormattableString.Invariant($"A request has at most {MostDetails} details."),
                "Join some of them."
            );
        return details;
    }
}
