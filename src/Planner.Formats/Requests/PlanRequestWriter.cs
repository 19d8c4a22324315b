using System.Text.Json.Nodes;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Writes a request as JSON, one clinician, patient or visit a line. Reading it gives the same request.
/// </summary>
public static class PlanRequestWriter
{
    public static void Write(PlanRequest request, Stream stream) => Documents.Write(Document(request), 1, stream);

    internal static JsonObject Document(PlanRequest request)
    {
        JsonObject document = RequestFields.Write(request);
        UnknownFieldMerge.AddTo(document, request.UnknownFields);
        return document;
    }
}
