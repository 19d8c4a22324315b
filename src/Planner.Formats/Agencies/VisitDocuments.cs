using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Single visits as documents, in the shape they have in a plan request.</summary>
public static class VisitDocuments
{
    /// <param name="zone">The agency's, for the offsets of times.</param>
    public static JsonObject Write(Visit visit, DateTimeZone zone) => VisitFields.Write(visit, zone);

    /// <param name="name">What people call the input: a path, or "body".</param>
    /// <exception cref="InvalidInputException">Every mistake at once; rules between visits and people are not looked at.</exception>
    public static Visit Read(JsonObject document, string name, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        JsonCursor root = JsonInput.Parse(Encoding.UTF8.GetBytes(document.ToJsonString()), name, used);
        Visit visit = VisitFields.Visit(root);
        root.Mistakes.ThrowIfAny();
        return visit;
    }
}
