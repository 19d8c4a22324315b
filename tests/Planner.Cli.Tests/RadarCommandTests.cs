using System.Text.Json;
using Planner.Domain;
using Planner.Formats;
using Planner.TestKit;

namespace Planner.Cli.Tests;

public sealed class RadarCommandTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task PeopleReadWhatHangsOnWhomAndWhatToDoNext()
    {
        await _folder.PlannedAsync(Town.Request());
        CliRun run = await CliRun.Of("radar", _folder.Plan);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("could take it over", run.Out);
        Assert.Contains("3 visits from Mon 00:00 to Tue 00:00.", run.Out);
        Assert.Contains("Next: --simulate", run.Out.TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public async Task JsonHasTheFieldsOfItsSchemaEverywhere()
    {
        await _folder.PlannedAsync(Blocked());
        CliRun run = await CliRun.Of("radar", _folder.Plan, "--simulate", "--iterations", "200", "--json");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        JsonElement schema = JsonDocument.Parse(await File.ReadAllTextAsync(Schema)).RootElement;
        SchemaFields.Same(schema, run.Json);
        JsonElement parts = schema.GetProperty("$defs");
        SchemaFields.Same(parts.GetProperty("replacements"), run.Json.GetProperty("replacements"));
        SchemaFields.Same(parts.GetProperty("visit"), run.Json.GetProperty("visits")[0]);
        SchemaFields.Same(parts.GetProperty("gap"), run.Json.GetProperty("gaps")[0]);
        SchemaFields.Same(parts.GetProperty("remedy"), run.Json.GetProperty("remedies")[0]);
        SchemaFields.Same(parts.GetProperty("callOut"), run.Json.GetProperty("callOuts")[0]);
    }

    [Fact]
    public async Task TheLimitSaysHowManyCallOutsAreRepaired()
    {
        await _folder.PlannedAsync(Blocked());
        CliRun run = await CliRun.Of("radar", _folder.Plan, "--limit", "1", "--iterations", "200");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("call-out 1 of 1 repaired", run.Error);
        Assert.Contains("1 of 1 possible call-out simulated", run.Out);
        Assert.Contains("price (min-eq)", run.Out);
    }

    [Fact]
    public async Task APlanWithoutVisitsHasNothingToLookAt()
    {
        await _folder.PlannedAsync(Town.Request() with { Visits = [] });
        CliRun run = await CliRun.Of("radar", _folder.Plan, "--simulate");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("0 visits", run.Out);
        Assert.Contains("Next: nothing", run.Out);
    }

    [Fact]
    public async Task AMomentBesideThePlanIsNamed()
    {
        await _folder.PlannedAsync(Town.Request());
        CliRun run = await CliRun.Of("radar", _folder.Plan, "--at", "2031-01-01T08:00+01:00");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("--at", run.Error);
        Assert.Contains("2031-01-01", run.Error);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task APlanThatBreaksARuleIsRefused()
    {
        PlanDocument planned = await _folder.PlannedAsync(Town.Request());
        PlannedRoute first = planned.Plan.Routes.First(route => route.Stops.Count > 0);
        PlannedRoute broken = first with { Stops = [.. first.Stops.Take(first.Stops.Count - 1)] };
        _folder.Write(
            planned.Plan with
            {
                Routes = [.. planned.Plan.Routes.Select(route => route == first ? broken : route)],
            },
            planned.Request
        );
        CliRun run = await CliRun.Of("radar", _folder.Plan);
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("planner check", run.Error);
    }

    [Theory]
    [InlineData("--hours", "0")]
    [InlineData("--limit", "0")]
    [InlineData("--at", "tomorrow")]
    public async Task AValueOutOfRangeIsNamed(string option, string value)
    {
        CliRun run = await CliRun.Of("radar", "plan.json", option, value);
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains(value, run.Error);
    }

    [Fact]
    public async Task AMissingPlanIsBadInput()
    {
        CliRun run = await CliRun.Of("radar", _folder.Of("nowhere.json"));
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("nowhere.json", run.Error);
    }

    private static string Schema => Path.Combine(SampleData.Of("schema"), "radar.schema.json");

    /// <summary>Of two nurses one alone holds what v1 needs, and nobody is a therapist.</summary>
    private static PlanRequest Blocked()
    {
        PlanRequest town = Town.Request().WithNeed("v1", n => n with { AllOf = [new SkillNeed("wound care", 2)] });
        return town.WithNeed("v3", n => n with { Disciplines = [Discipline.PT] }) with
        {
            Clinicians =
            [
                town.Clinicians[0] with
                {
                    Credentials = [new Credential("wound care", 2)],
                },
                town.Clinicians[1],
            ],
        };
    }
}
