using System.Text.Json;
using System.Text.Json.Nodes;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>Reads the body of a resource.</summary>
internal sealed class ResourceBody(SubmittedBody body)
{
    /// <exception cref="InvalidInputException">No JSON, no object, or a text that nobody could store.</exception>
    /// <exception cref="ProblemException">Not of a type that is read.</exception>
    public async Task<JsonObject> ReadAsync(HttpRequest request)
    {
        if (!SubmittedBody.IsJson(request))
            throw new ProblemException(ProblemCatalogue.WrongType);
        using MemoryStream bytes = await body.ReadAsync(request);
        JsonCursor root = JsonInput.Parse(bytes.ToArray(), "body", body.Limits);
        root.IsObject();
        root.Mistakes.ThrowIfAny();
        return root.Element.ValueKind == JsonValueKind.Object
            ? (JsonObject)JsonNode.Parse(root.Element.GetRawText())!
            : [];
    }
}
