using System.Collections.Concurrent;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>Pages of plans; the last ones are kept in memory, as a version of a plan never changes.</summary>
internal sealed class PlanPages(TravelDesk desk)
{
    private const int Kept = 16;
    private readonly ConcurrentDictionary<string, string> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();

    /// <param name="key">Plan and version.</param>
    public async Task<string> PageAsync(string key, Func<PlanDocument> read, CancellationToken cancellationToken)
    {
        if (_pages.TryGetValue(key, out string? known))
            return known;
        string page = await WriteAsync(read(), cancellationToken);
        if (_pages.TryAdd(key, page))
            _order.Enqueue(key);
        while (_order.Count > Kept && _order.TryDequeue(out string? oldest))
            _pages.TryRemove(oldest, out _);
        return page;
    }

    private async Task<string> WriteAsync(PlanDocument document, CancellationToken cancellationToken)
    {
        (Plan plan, PlanRequest request) = document;
        PageGeometry geometry = PageGeometry.None;
        if (desk.Open(request.Travel) is { } network)
        {
            PlaceTravel travel = await TravelDesk.BuildAsync(request, network, cancellationToken);
            geometry = PageGeometry.Trace(request, plan, network, travel.Lookup.Matrix);
        }
        using StringWriter writer = new();
        PlanPage.Write(request, plan, geometry, writer);
        return writer.ToString();
    }
}
