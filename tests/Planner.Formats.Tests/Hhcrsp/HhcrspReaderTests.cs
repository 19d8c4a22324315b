using System.Text;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Formats.Tests;

public sealed class HhcrspReaderTests : InstanceFileContract
{
    protected override string Sample => Tiny;

    protected override int ReadFile(byte[] file, string name) =>
        HhcrspReader.Read(new MemoryStream(file), name).Patients.Count;

    internal const string Tiny = """
        {"patients":[
          {"id":"p1","location":[1,2],"time_window":[10.5,60],"required_caregivers":[{"service":"s1","duration":14.001}]},
          {"id":"p2","location":[3,4],"time_window":[20,80],"required_caregivers":[{"service":"s1","duration":5},{"service":"s2","duration":6}],"synchronization":{"type":"sequential","distance":[7,9]}},
          {"id":"p3","location":[3,4],"time_window":[0,80],"required_caregivers":[{"service":"s2","duration":5},{"service":"s1","duration":6}],"synchronization":{"type":"simultaneous"}}],
         "services":[{"id":"s1","default_duration":14},{"id":"s2","default_duration":14}],
         "caregivers":[{"id":"c1","abilities":["s1"]},{"id":"c2","abilities":["s1","s2"]}],
         "central_offices":[{"id":"d","location":[0,0]}],
         "distances":[[0,1.5,2,3],[1,0,3,4],[2,3,0,5],[3,4,5,0]]}
        """;

    private static HhcrspInstance Read(string text) =>
        HhcrspReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "tiny.json");

    private static IReadOnlyList<InputMistake> Mistakes(string text) =>
        Assert.Throws<InvalidInputException>(() => Read(text)).Mistakes;

    [Fact]
    public void TimesBecomeThousandths()
    {
        RoutingProblem problem = Read(Tiny).ToProblem();
        Assert.Equal([10500, 20000, 20000, 0, 0], problem.Services.WindowEarliest);
        Assert.Equal([60000, 80000, 80000, 80000, 80000], problem.Services.WindowDue);
        Assert.Equal([14001, 5000, 6000, 5000, 6000], problem.Services.Duration);
        Assert.False(problem.Services.DueAtEnd);
        Assert.Equal(3000, problem.CostUnitsPerDisplayUnit);
    }

    [Fact]
    public void TravelKeepsItsDirection()
    {
        TravelTable travel = Read(Tiny).ToProblem().Travel;
        Assert.Equal(4, travel.LocationCount);
        Assert.Equal(1500, travel.Ticks[0 * 4 + 1]);
        Assert.Equal(1000, travel.Ticks[1 * 4 + 0]);
    }

    [Fact]
    public void AbilitiesDecideWhoMayServe()
    {
        RoutingProblem problem = Read(Tiny).ToProblem();
        Assert.Equal([true, true, true, true, false, true, false, true, true, true], problem.Assignments.Allowed);
    }

    [Fact]
    public void SynchronizationBecomesARelationFromFirstToSecondService()
    {
        RelationTable relations = Read(Tiny).ToProblem().Relations;
        Assert.Equal([1, 3], relations.From);
        Assert.Equal([2, 4], relations.To);
        Assert.Equal([7000, 0], relations.Min);
        Assert.Equal([9000, 0], relations.Max);
        Assert.Equal([1, 2], relations.DifferentClinician[0]);
        Assert.Equal([3, 4], relations.DifferentClinician[1]);
    }

    [Theory]
    [InlineData("[10.5,60]", "[60,10.5]", "patients[0].time_window")]
    [InlineData("[10.5,60]", "[-1,60]", "patients[0].time_window[0]")]
    [InlineData("[10.5,60]", "[10.5]", "patients[0].time_window")]
    [InlineData("14.001", "14.0011", "patients[0].required_caregivers[0].duration")]
    [InlineData("14.001", "1e400", "patients[0].required_caregivers[0].duration")]
    [InlineData("\"p2\"", "\"p1\"", "patients[1].id")]
    [InlineData("\"s1\",\"duration\":14.001", "\"s9\",\"duration\":14.001", "patients[0].required_caregivers")]
    [InlineData("[\"s1\"]", "[\"s7\"]", "caregivers[0].abilities")]
    [InlineData("[0,1.5,2,3],", "", "distances")]
    [InlineData("[1,0,3,4]", "[1,0,3]", "distances[1]")]
    [InlineData("[1,0,3,4]", "[1,2,3,4]", "distances[1][1]")]
    [InlineData("\"simultaneous\"", "\"later\"", "patients[2].synchronization")]
    [InlineData("\"distance\":[7,9]", "\"far\":1", "patients[1].synchronization.distance")]
    [InlineData("\"time_window\":[10.5,60],", "", "patients[0].time_window")]
    [InlineData("1.5,2,3]", "\"x\",2,3]", "distances[0][1]")]
    [InlineData("1.5,2,3]", "null,2,3]", "distances[0][1]")]
    [InlineData("1.5,2,3]", "-1.5,2,3]", "distances[0][1]")]
    [InlineData("1.5,2,3]", "1e400,2,3]", "distances[0][1]")]
    [InlineData("1.5,2,3]", "1.5,2,3,4]", "distances[0]")]
    [InlineData("\"distances\":[", "\"distances\":7,\"far\":[", "distances")]
    [InlineData("\"patients\":[", "\"patients\":[],\"people\":[", "patients")]
    [InlineData("\"patients\"", "\"people\"", "patients")]
    [InlineData("\"caregivers\":[", "\"caregivers\":[],\"staff\":[", "caregivers")]
    [InlineData("\"caregivers\":[", "\"caregivers\":{},\"staff\":[", "caregivers")]
    [InlineData("\"id\":\"c2\"", "\"id\":\"c1\"", "caregivers[1].id")]
    [InlineData("\"id\":\"c2\"", "\"id\":2", "caregivers[1].id")]
    [InlineData("\"id\":\"c2\"", "\"id\":\"\"", "caregivers[1].id")]
    [InlineData("[\"s1\",\"s2\"]", "[\"s1\"]", "patients[1].required_caregivers[1]")]
    [InlineData("\"c1\",\"abilities\":[\"s1\"]", "\"c1\",\"abilities\":[]", "patients[1].required_caregivers")]
    [InlineData("\"duration\":14.001", "\"duration\":-14", "patients[0].required_caregivers[0].duration")]
    [InlineData("[{\"service\":\"s1\",\"duration\":14.001}]", "[]", "patients[0]")]
    [InlineData("[7,9]", "[9,7]", "patients[1].synchronization.distance")]
    [InlineData("[7,9]", "[7,9,11]", "patients[1].synchronization.distance")]
    [InlineData("[{\"id\":\"d\",\"location\":[0,0]}]", "[]", "document")]
    [InlineData("{\"id\":\"d\",\"location\":[0,0]}", "{\"id\":\"d\"},{\"id\":\"e\"}", "document")]
    [InlineData(
        "\"duration\":14.001}]",
        "\"duration\":14.001}],\"synchronization\":{\"type\":\"simultaneous\"}",
        "patients[0].synchronization"
    )]
    public void ABrokenFileNamesThePlace(string from, string to, string place)
    {
        string text = Tiny.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Tiny, text);
        Assert.Contains(Mistakes(text), m => m.Place == place);
    }

    [Fact]
    public void ADurationThatIsNotStatedIsTheServicesOwn()
    {
        string text = Tiny.Replace(",\"duration\":14.001", "", StringComparison.Ordinal);
        Assert.Equal(14000, Read(text).ToProblem().Services.Duration[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("NaN")]
    [InlineData("{\"patients\":NaN}")]
    [InlineData("{\"patients\":[[[[")]
    public void WhatIsNoInstanceIsRefused(string text) => Assert.NotEmpty(Mistakes(text));
}
