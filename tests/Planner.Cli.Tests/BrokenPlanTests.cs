using Planner.Domain;
using Planner.Formats;
using Planner.TestKit;
using Planner.Travel;

namespace Planner.Cli.Tests;

/// <summary>A realistic plan is broken in every way there is; each file answers exactly the rule that was broken.</summary>
public sealed class BrokenPlanTests : IDisposable
{
    private static readonly PlanCase Valid = RealisticCase.On(GreatCircle());
    private readonly WorkFolder _folder = new();

    public static TheoryData<PlanMutation> Mutations => [.. PlanMutations.InFiles];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TheWholePlanHoldsUntilItIsBroken()
    {
        CliRun run = await Check(Valid);
        Assert.Equal([], Rules(run));
    }

    [Theory]
    [MemberData(nameof(Mutations))]
    public async Task CheckNamesExactlyTheRuleThatWasBroken(PlanMutation mutation)
    {
        CliRun run = await Check(mutation.Apply(Valid));
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Equal([mutation.Rule], Rules(run));
    }

    private async Task<CliRun> Check(PlanCase broken)
    {
        PlanOrigin origin = broken.Plan.Origin with { InputHash = PlanRequestHash.Of(broken.Request) };
        return await CliRun.Of("check", _folder.Write(broken.Plan with { Origin = origin }, broken.Request), "--json");
    }

    private static string[] Rules(CliRun run) =>
        [
            .. run
                .Json.GetProperty("violations")
                .EnumerateArray()
                .Select(violation => violation.GetProperty("rule").GetString()!)
                .Distinct(),
        ];

    private static TravelLookup GreatCircle()
    {
        var places = new Dispatch.PlaceIndex(RealisticCase.Request).Places;
        return new TravelLookup(new GreatCircleMatrix(places));
    }
}
