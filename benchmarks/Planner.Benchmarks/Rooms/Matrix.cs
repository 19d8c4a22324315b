using BenchmarkDotNet.Attributes;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Travel;

namespace Planner.Benchmarks;

/// <summary>Travel between all places of the day of 600 visits (about 630 x 630).</summary>
[MemoryDiagnoser]
public class Matrix
{
    private PlanRequest request = null!;
    private RoadNetwork network = null!;
    private IReadOnlyList<NamedPlace> places = [];

    [GlobalSetup]
    public void Read()
    {
        string folder = Path.Combine(ProjectFolder.Datasets, "gothenburg-600");
        request = PlanRequestReader.ReadFile(Path.Combine(folder, "request.json"));
        network = new TravelDesk(NetworkLocator.Near(folder)).Open(request.Travel)!;
        places = new PlaceIndex(request).Places;
    }

    [Benchmark]
    public async Task<PlaceTravel> OnRoads() => await TravelDesk.BuildAsync(request, network, CancellationToken.None);

    [Benchmark]
    public long AlongTheGreatCircle()
    {
        var matrix = new GreatCircleMatrix(places);
        long seconds = 0;
        for (int from = 0; from < matrix.Count; from++)
        for (int to = 0; to < matrix.Count; to++)
            seconds += matrix.Leg(from, to)!.Value.Seconds;
        return seconds;
    }
}
