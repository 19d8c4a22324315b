using System.Text.Json.Nodes;
using Planner.Domain;

namespace Planner.Api;

/// <summary>Texts that a plan was told in, with ids in the place of the names of its people.</summary>
internal sealed class NamelessText
{
    private readonly (string Name, string Id)[] _names;

    /// <param name="request">The plan's request, with names.</param>
    public NamelessText(JsonObject request)
        : this(
            new[] { "clinicians", "patients" }
                .SelectMany(list => (request[list] as JsonArray)?.OfType<JsonObject>() ?? [])
                .Select(person => (Text(person["name"]), Text(person["id"])))
        ) { }

    /// <param name="request">The plan's request, with names.</param>
    public NamelessText(PlanRequest request)
        : this(
            request
                .Clinicians.Select(clinician => (clinician.Name, clinician.Id.Value))
                .Concat(request.Patients.Select(patient => (patient.Name, patient.Id.Value)))
        ) { }

    // The longest first: a name may begin with another one.
    private NamelessText(IEnumerable<(string Name, string Id)> people) =>
        _names = [
            .. people.Where(person => person.Name.Trim().Length > 1).OrderByDescending(person => person.Name.Length),
        ];

    /// <summary>A copy of a document in which every text is without names.</summary>
    public JsonNode? Of(JsonNode? node) =>
        node switch
        {
            JsonObject fields => new JsonObject(
                fields.Select(field => KeyValuePair.Create(field.Key, Of(field.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(Of)]),
            JsonValue value when value.TryGetValue(out string? text) => JsonValue.Create(Of(text)),
            _ => node?.DeepClone(),
        };

    private string Of(string text)
    {
        foreach ((string name, string id) in _names)
            if (text.Contains(name, StringComparison.Ordinal))
                text = text.Replace(name, id, StringComparison.Ordinal);
        return text;
    }

    private static string Text(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue(out string? text) ? text : "";
}
