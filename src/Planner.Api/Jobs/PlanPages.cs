using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>Writes the pages of finished plans.</summary>
internal static class PlanPages
{
    public static string Write(PlanOutcome outcome)
    {
        (Plan plan, PlanRequest request) = outcome.Document;
        PageGeometry geometry = outcome.Travel is { } travel
            ? PageGeometry.Trace(request, plan, travel.Network, travel.Lookup.Matrix)
            : PageGeometry.None;
        using StringWriter writer = new();
        PlanPage.Write(request, plan, geometry, writer);
        return writer.ToString();
    }
}
