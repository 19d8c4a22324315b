using Planner.Domain;
using Planner.Formats;

namespace Planner.Dispatch.Tests;

/// <summary>A committed plan with its travel times, laid out once for all tests.</summary>
internal sealed class SampleDay
{
    private static readonly Lazy<Task<SampleDay>> Day = new(() => LoadAsync("gothenburg-day"));

    private SampleDay(PlanDocument document, TravelLookup travel) => (Document, Travel) = (document, travel);

    public PlanDocument Document { get; }
    public TravelLookup Travel { get; }

    /// <summary>120 visits of a day in Gothenburg.</summary>
    public static Task<SampleDay> OfDayAsync() => Day.Value;

    public static async Task<SampleDay> LoadAsync(string name)
    {
        NetworkLocator locator = NetworkLocator.Near(null);
        string folder = locator.DataSetFolders().First(f => Path.GetFileName(f) == "gothenburg-incidents");
        PlanDocument document = PlanReader.ReadFile(Path.Combine(folder, name + ".plan.json.gz"));
        TravelDesk desk = new(locator);
        PlaceTravel travel = await TravelDesk.BuildAsync(
            document.Request,
            desk.Open(document.Request.Travel),
            CancellationToken.None
        );
        return new SampleDay(document, travel.Lookup);
    }

    public EditablePlan Open() => EditPlan.Open(Document, Travel);
}
