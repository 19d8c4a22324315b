using System.Text;
using System.Text.Json.Nodes;
using Planner.Domain;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Plans and requests as the texts that the store keeps.</summary>
internal static class PlanText
{
    public static PlanRequest Request(string text)
    {
        using MemoryStream stream = Stream(text);
        return PlanRequestReader.Read(stream, "request");
    }

    public static string Write(PlanRequest request)
    {
        using MemoryStream stream = new();
        PlanRequestWriter.Write(request, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The head of a request: agency, travel, policy, areas.</summary>
    public static JsonObject Branch(PlanRequest request) =>
        RequestSheets.Split((JsonObject)JsonNode.Parse(Write(request))!).Branch;

    public static PlanDocument Document(string text)
    {
        using MemoryStream stream = Stream(text);
        return PlanReader.Read(stream, "plan");
    }

    public static string Write(PlanDocument document)
    {
        using MemoryStream stream = new();
        PlanWriter.Write(document.Plan, document.Request, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <param name="cause">"search", "edit", "repair", "fill".</param>
    public static NewPlanVersion Version(PlanDocument document, long? parent, string cause, PlanSummary summary) =>
        new(parent, cause, document.Plan.Origin.InputHash, summary.Write(), Write(document));

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
