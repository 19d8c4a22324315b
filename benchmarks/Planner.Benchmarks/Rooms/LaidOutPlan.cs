using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Benchmarks;

/// <summary>A plan file with the roads between its places, read once before anything is timed.</summary>
internal sealed record LaidOutPlan(PlanDocument Document, TravelLookup Travel)
{
    /// <param name="known">The request whose places the roads join; the plan's own unless said.</param>
    public static async Task<LaidOutPlan> ReadAsync(string path, Func<PlanRequest, PlanRequest>? known = null)
    {
        PlanDocument document = PlanReader.ReadFile(path);
        PlanRequest request = known is null ? document.Request : known(document.Request);
        var desk = new TravelDesk(NetworkLocator.Near(path));
        PlaceTravel travel = await TravelDesk.BuildAsync(request, desk.Open(request.Travel), CancellationToken.None);
        return new LaidOutPlan(document, travel.Lookup);
    }
}
