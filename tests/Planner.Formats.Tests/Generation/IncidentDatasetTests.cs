using System.Text;
using Planner.Domain;

namespace Planner.Formats.Tests;

public sealed class IncidentDatasetTests
{
    [Theory]
    [InlineData("gothenburg-600", 200)]
    [InlineData("gothenburg-day", 100)]
    public void TheCommittedIncidentsAreTheGeneratorsByteForByte(string name, int count)
    {
        PlanDocument published = Published(name);
        IReadOnlyList<EventDocument> made = new IncidentGenerator(published, 1).Make(count);
        foreach (int number in new[] { 1, 2, 50, 99, 100, count })
            Assert.Equal(Committed(name, number), Written(made[number - 1], published));
    }

    [Theory]
    [InlineData("gothenburg-600", 200)]
    [InlineData("gothenburg-day", 100)]
    public void EveryHundredIncidentsHaveEachKindInItsShare(string name, int count)
    {
        string[] files = Directory.GetFiles(Datasets.Path($"gothenburg-incidents/{name}"));
        Assert.Equal(count, files.Length);
        var kinds = files
            .SelectMany(file => EventReader.ReadFile(file).Events)
            .CountBy(what => what.GetType())
            .ToDictionary();
        Assert.Equal(11, kinds.Count);
        Assert.Equal(count * 22 / 100, kinds[typeof(VisitCancelled)]);
        Assert.Equal(count * 19 / 100, kinds[typeof(ClinicianOut)]);
        Assert.Equal(count * 2 / 100, kinds[typeof(WeatherSlowdown)]);
    }

    [Fact]
    public void AnotherSeedMakesOtherIncidents()
    {
        PlanDocument published = Published("gothenburg-day");
        EventDocument other = new IncidentGenerator(published, 2).Make(1)[0];
        Assert.NotEqual(Committed("gothenburg-day", 1), Written(other, published));
    }

    private static PlanDocument Published(string name) =>
        PlanReader.ReadFile(Datasets.Path($"gothenburg-incidents/{name}.plan.json.gz"));

    private static string Committed(string name, int number) =>
        File.ReadAllText(
            Datasets.Path(FormattableString.Invariant($"gothenburg-incidents/{name}/incident-{number:000}.json"))
        );

    private static string Written(EventDocument incident, PlanDocument published)
    {
        using var stream = new MemoryStream();
        EventWriter.Write(incident, published.Request.Agency.TimeZone, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
