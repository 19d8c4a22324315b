using System.Text.Json.Nodes;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Writes a plan with its request as JSON, one route or visit a line. Reading it gives the same plan and request.
/// </summary>
public static class PlanWriter
{
    public static void Write(Plan plan, PlanRequest request, Stream stream) =>
        Documents.Write(Document(plan, request), 2, stream);

    internal static JsonObject Document(Plan plan, PlanRequest request)
    {
        JsonObject document = new()
        {
            ["schema"] = PlanFields.Schema,
            ["plan"] = PlanFields.Write(plan, request.Agency.TimeZone),
            ["request"] = PlanRequestWriter.Document(request),
        };
        UnknownFieldMerge.AddTo(document, plan.UnknownFields);
        return document;
    }
}
