using System.Text;
using System.Text.Json;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Formats.Tests;

public sealed class UhhcSolutionTests
{
    private static readonly UhhcInstance Instance = UhhcSample.Read(UhhcSample.Text);

    /// <summary>c1: p3, lunch at p4, p4; c2: p1, then p3; c3: p5, p4, lunch before home. p2 is left out.</summary>
    private static readonly RoutingSolution Solution = new()
    {
        Routes =
        [
            [4, ~0, 5],
            [0, 3],
            [7, 6, ~1],
        ],
        ServiceStart = [30, -1, -1, 60, 100, 250, 250, 50],
        BreakStart = [200, 280],
        Departure = [94, 26, 42],
        Return = [280, 76, 315],
    };

    internal static string Written() => Written(Solution);

    private static string Written(RoutingSolution solution)
    {
        using MemoryStream stream = new();
        Instance.WriteSolution(solution, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static RoutingSolution Read(string text) =>
        Instance.ReadSolution(new MemoryStream(Encoding.UTF8.GetBytes(text)), "sol.json");

    private static JsonElement Route(RoutingSolution solution, int route) =>
        JsonDocument.Parse(Written(solution)).RootElement.GetProperty("routes")[route];

    [Fact]
    public void RoutesNameTheirTerminals()
    {
        JsonElement route = Route(Solution, 0);
        Assert.Equal("c1", route.GetProperty("caregiver_id").GetString());
        Assert.Equal("d1", route.GetProperty("departing_point").GetString());
        Assert.Equal("d2", route.GetProperty("arrival_point").GetString());
    }

    [Fact]
    public void ArrivalTimeIsTheStartOfService()
    {
        JsonElement stop = Route(Solution, 0).GetProperty("locations")[0];
        Assert.Equal("p3", stop.GetProperty("patient").GetString());
        Assert.Equal("s1", stop.GetProperty("service").GetString());
        Assert.Equal(100, stop.GetProperty("arrival_time").GetInt32());
        Assert.Equal(112, stop.GetProperty("departure_time").GetInt32());
    }

    [Theory]
    [InlineData(200, "p4")]
    [InlineData(180, "p4")]
    [InlineData(115, "p3")]
    public void LunchIsAtTheNextPatientUnlessItPrecedesTheDrive(int start, string place)
    {
        JsonElement lunch = Route(Solution with { BreakStart = [start, 280] }, 0).GetProperty("locations")[1];
        Assert.Equal("lunch_break", lunch.GetProperty("service").GetString());
        Assert.Equal(place, lunch.GetProperty("patient").GetString());
        Assert.Equal(start + 30, lunch.GetProperty("end_time").GetInt32());
    }

    [Fact]
    public void LunchAtTheEndIsAtTheLastPatient() =>
        Assert.Equal("p4", Route(Solution, 2).GetProperty("locations")[2].GetProperty("patient").GetString());

    [Fact]
    public void WhoServesNobodyStillHasLunchAtHome()
    {
        RoutingSolution idle = Solution with
        {
            Routes =
            [
                [],
                [0, 3],
                [],
            ],
            ServiceStart = [30, -1, -1, 60, -1, -1, -1, -1],
            BreakStart = [-1, -1],
        };
        JsonElement lunch = Route(idle, 2).GetProperty("locations")[0];
        Assert.Equal("d2", lunch.GetProperty("patient").GetString());
        Assert.Equal(180, lunch.GetProperty("start_time").GetInt32());
        Assert.Equal(
            [
                [],
                [0, 3],
                [],
            ],
            Read(Written(idle)).Routes
        );
    }

    [Fact]
    public void ReadingWhatWasWrittenGivesTheSolution()
    {
        RoutingSolution read = Read(Written(Solution));
        Assert.Equal(Solution.Routes, read.Routes);
        Assert.Equal(Solution.ServiceStart, read.ServiceStart);
        Assert.Equal(Solution.BreakStart, read.BreakStart);
        Assert.Equal(Solution.Departure, read.Departure);
        Assert.Equal(Solution.Return, read.Return);
    }

    [Theory]
    [InlineData("\"c1\"", "\"c9\"")]
    [InlineData("\"c1\"", "\"c2\"")]
    [InlineData("\"p1\"", "\"p2\"")]
    [InlineData("\"s1\"", "\"s9\"")]
    [InlineData("\"departure_time\": 112", "\"departure_time\": 113")]
    [InlineData("\"end_time\": 230", "\"end_time\": 231")]
    [InlineData("\"arrival_time\": 100", "\"arrival_time\": -1")]
    [InlineData("\"routes\"", "\"tours\"")]
    public void ABrokenSolutionIsRefused(string from, string to)
    {
        string text = Written(Solution).Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Written(Solution), text);
        Assert.NotEmpty(Assert.Throws<InvalidInputException>(() => Read(text)).Mistakes);
    }
}
