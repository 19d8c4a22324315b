using Planner.Domain;

namespace Planner.Cli.Tests;

public sealed class AcceptCommandTests : IDisposable
{
    private const string Referral = """
        {"schema":"planner/referral/1","id":"R1","receivedAt":"2026-03-02T07:00Z",
         "patient":{"id":"new","name":"New","address":{"text":"Somewhere","latitude":57.7,"longitude":12.05}},
         "needs":[{"frequency":"1w1"}]}
        """;

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TheRationaleIsWrittenAndPrinted()
    {
        CliRun run = await Accept(Referral, "--out", _folder.Of("rationale.json"), "--json");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Equal("yes", run.Json.GetProperty("decision").GetString());
        Assert.Equal(run.Out, File.ReadAllText(_folder.Of("rationale.json")));
    }

    [Fact]
    public async Task PeopleAreToldTheDecisionItsReasonsAndWhatIsNext()
    {
        CliRun run = await Accept(Referral);
        Assert.Contains("Referral R1: accept. (42 CFR 484.105(i))", run.Out);
        Assert.Contains("Next:", run.Out);
    }

    [Fact]
    public async Task EveryMistakeOfAReferralIsNamedAndNothingWritten()
    {
        string bad = Referral
            .Replace("\"latitude\":57.7,", "", StringComparison.Ordinal)
            .Replace("\"id\":\"R1\",", "\"idd\":\"R1\",", StringComparison.Ordinal);
        CliRun run = await Accept(bad, "--out", _folder.Of("rationale.json"), "--json");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Equal(3, run.Json.GetProperty("mistakes").GetArrayLength());
        Assert.DoesNotContain("rationale.json", _folder.Files);
    }

    [Fact]
    public async Task ARefusedFrequencyStandsInTheReferralsFile()
    {
        CliRun run = await Accept(Referral.Replace("1w1", "1w", StringComparison.Ordinal));
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("referral.json: needs[0].frequency, character 3", run.Error);
    }

    [Theory]
    [InlineData("2026-03-02T06:59Z", "A referral is answered when it has come in")]
    [InlineData("2026-03-03T07:00Z", "The planned days end 2026-03-02.")]
    public async Task AMomentBeforeTheReferralOrAfterThePlannedDaysIsRefused(string at, string rule)
    {
        CliRun run = await Accept(Referral, "--at", at, "--out", _folder.Of("rationale.json"));
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("--at: ", run.Error);
        Assert.Contains(rule, run.Error);
        Assert.DoesNotContain("rationale.json", _folder.Files);
    }

    private Task<CliRun> Accept(string referral, params string[] more)
    {
        PlanRequest request = Town.Request();
        string[] args = ["accept", _folder.Write(request), "--referral", _folder.Write("referral.json", referral)];
        return CliRun.Of([.. args, "--iterations", "1000", "--workers", "1", .. more]);
    }
}
