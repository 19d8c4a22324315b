using Planner.Domain;
using Planner.Travel;

namespace Planner.Formats.Tests;

public sealed class WaitlistTests
{
    private const string Minutes = "\"duration\":\"PT45M\",\"durationByDiscipline\":{\"LPN\":\"PT50M\"}";

    [Theory]
    [InlineData("\"id\":\"W1\"", "\"id\":\"V1\"", "waitlist[0].id")]
    [InlineData("\"id\":\"W1\",\"patient\":\"P2\"", "\"id\":\"W1\",\"patient\":\"P9\"", "waitlist[0].patient")]
    [InlineData(Minutes, "\"duration\":\"PT0M\"", "waitlist[0].services[0].duration")]
    [InlineData("\"days\":[\"2026-03-03\"]", "\"days\":[\"2026-03-03\",\"2026-03-03\"]", "waitlist[0].days[1]")]
    [InlineData("\"days\":[\"2026-03-03\"]", "\"days\":[\"2026-03-02\"]", "waitlist[0].days[0]")]
    [InlineData("\"days\":[\"2026-03-03\"]", "\"days\":[\"2036-03-02\"]", "waitlist[0].days[0]")]
    [InlineData("\"priority\":70", "\"priority\":101", "waitlist[0].priority")]
    [InlineData("\"waitingSince\":\"2026-02-20\"", "\"waitingSince\":\"2026-03-04\"", "waitlist[0].waitingSince")]
    [InlineData("\"latestDate\":\"2026-03-05\"", "\"latestDate\":\"2026-02-19\"", "waitlist[0].latestDate")]
    [InlineData("\"on\":\"2026-02-25\"", "\"on\":\"2026-03-25\"", "waitlist[0].declines[0].on")]
    [InlineData(
        "\"until\":\"2026-03-02T09:00:00+01:00\",\"clinician\":\"C1\"",
        "\"until\":\"2026-03-02T09:00:00+01:00\",\"clinician\":\"C9\"",
        "waitlist[0].hold.clinician"
    )]
    [InlineData("\"waitingSince\":\"2026-02-20\",", "", "waitlist[0].waitingSince")]
    public void AMistakeIsNamedAtItsPlace(string from, string to, string place)
    {
        Assert.Contains(from, SampleRequest.Text);
        InvalidInputException refused = Assert.Throws<InvalidInputException>(() =>
            SampleRequest.Read(SampleRequest.Text.Replace(from, to, StringComparison.Ordinal))
        );
        Assert.Contains(place, refused.Mistakes.Select(m => m.Place));
    }

    [Fact]
    public void MistakesOfTheListAreToldAtOnce()
    {
        string text = SampleRequest
            .Text.Replace("\"priority\":70", "\"priority\":-1", StringComparison.Ordinal)
            .Replace("\"latestDate\":\"2026-03-05\"", "\"latestDate\":\"2026-02-19\"", StringComparison.Ordinal);
        InvalidInputException refused = Assert.Throws<InvalidInputException>(() => SampleRequest.Read(text));
        Assert.Equal(["waitlist[0].priority", "waitlist[0].latestDate"], refused.Mistakes.Select(m => m.Place));
    }

    [Fact]
    public void WhoWaitsDoesNotChangeWhatARosterIsKnownBy()
    {
        PlanRequest request = SampleRequest.Read(SampleRequest.Text);
        Patient waiting = request.Patients[0] with { Id = new("P3"), Name = "Patient 3" };
        PlanRequest more = request with
        {
            Patients = [.. request.Patients, waiting],
            Waitlist = [.. request.Waitlist, request.Waitlist[0] with { Id = new("W2"), Patient = waiting.Id }],
        };
        Assert.Equal(PlanRequestHash.Of(request), PlanRequestHash.Of(more));
        Assert.Equal(PlanRequestHash.Of(request), PlanRequestHash.Of(request with { Waitlist = [] }));
        Assert.NotEqual(PlanRequestHash.Of(request), PlanRequestHash.Of(more with { Waitlist = request.Waitlist }));
    }

    [Fact]
    public void AnAgencyIsTheSameWithAndWithoutAWaitlist()
    {
        RoadNetwork roads = RoadNetwork.Load(Datasets.Path("gothenburg-roads/gothenburg.roads.json.gz"));
        AgencyOptions options = new()
        {
            Visits = 40,
            Clinicians = 12,
            Seed = 5,
        };
        PlanRequest without = AgencyGenerator.Generate(roads, options);
        PlanRequest with = AgencyGenerator.Generate(roads, options with { Waitlist = 30 });
        Assert.Equal(30, with.Waitlist.Count);
        Assert.Equal(RequestValidator.Check(without).Mistakes, RequestValidator.Check(with).Mistakes);
        PlanRequest rest = with with { Waitlist = [], Patients = [.. with.Patients.Take(without.Patients.Count)] };
        Assert.Equal(SampleRequest.Write(without), SampleRequest.Write(rest));
    }
}
