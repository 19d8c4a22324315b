using System.Text.Json;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Cli.Tests;

/// <summary>Whatever is wrong with the input: exit code 2, words that help, nothing written, no stack trace.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("plan")]
    [InlineData("check")]
    [InlineData("solve")]
    public async Task AFileThatIsNotThereIsNamed(string command) =>
        await Refuses(command, _folder.Of("nowhere.json"), "nowhere.json");

    [Theory]
    [InlineData("plan")]
    [InlineData("check")]
    [InlineData("solve")]
    public async Task AnEmptyFileIsRefused(string command) =>
        await Refuses(command, _folder.Write("empty.json", ""), "empty");

    [Theory]
    [InlineData("plan")]
    [InlineData("check")]
    [InlineData("solve")]
    public async Task AHundredMegabytesOfBracketsAreRefused(string command)
    {
        byte[] brackets = new byte[100 * 1024 * 1024];
        Array.Fill(brackets, (byte)'[');
        await Refuses(command, _folder.Write("brackets.json", brackets), "brackets.json");
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("check")]
    [InlineData("solve")]
    public async Task ATruncatedGzipFileIsRefused(string command) =>
        await Refuses(command, _folder.WriteTruncatedGzip("cut.json.gz", new string('x', 5000)), "gz");

    [Theory]
    [InlineData("plan")]
    [InlineData("check")]
    [InlineData("solve")]
    public async Task AnotherKindOfDocumentIsRefused(string command) =>
        await Refuses(command, _folder.Write("other.json", """{"hello": "world"}"""), "other.json");

    [Theory]
    [InlineData("check")]
    [InlineData("radar")]
    [InlineData("risk")]
    public async Task AFolderInsteadOfAFileIsCalledAFolder(string command)
    {
        Directory.CreateDirectory(_folder.Of("plans"));
        await Refuses(command, _folder.Of("plans"), "plans: a folder");
    }

    [Fact]
    public async Task ALatitudeOf91DegreesIsNamedWithItsPlace()
    {
        PlanRequest request = Town.Request()
            .WithPatient("p2", p => p with { Address = new Address("Nowhere", new GeoPoint(91, 0)) });
        await Refuses("plan", _folder.Write(request), "patients[1]");
    }

    [Fact]
    public async Task EveryMistakeIsNamedAtOnce()
    {
        PlanRequest request = Town.Request()
            .WithPatient("p2", p => p with { Address = new Address("Nowhere", new GeoPoint(91, 181)) })
            .WithVisit("v1", v => v with { Windows = [Sample.Window("10:00", "09:00")] });
        CliRun run = await Refuses("plan", _folder.Write(request), "patients[1]");
        Assert.Contains("visits[0]", run.Error);
    }

    [Theory]
    [InlineData("--seconds", "0")]
    [InlineData("--seconds", "soon")]
    [InlineData("--seconds", "NaN")]
    [InlineData("--iterations", "-1")]
    [InlineData("--workers", "-3")]
    [InlineData("--colour", "red")]
    public async Task AWrongOptionIsNamedAndThePlaceToReadOn(string option, string value)
    {
        CliRun run = await Plan(_folder.Write(Town.Request()), option, value);
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains(option, run.Error);
        Assert.Contains("planner plan --help", run.Error);
        Assert.Equal(["request.json"], _folder.Files);
    }

    [Theory]
    [InlineData("risk", "--seed", "x", "--seed is x; it is a whole number.")]
    [InlineData("radar", "--workers", "1.5", "--workers is 1.5; it is a whole number.")]
    [InlineData("radar", "--at", "noon", "--at is noon; a moment is written with its offset")]
    [InlineData("repair", "--seconds", "soon", "--seconds is soon; it is a number.")]
    public async Task AValueThatIsNoNumberOrMomentIsNamedWithItsOption(
        string command,
        string option,
        string value,
        string words
    )
    {
        CliRun run = await CliRun.Of(command, "plan.json", option, value);
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains(words, run.Error);
        Assert.DoesNotContain("System.", run.Error);
    }

    [Fact]
    public async Task AWordThatBeginsWithAnAtSignIsNoFileOfArguments()
    {
        CliRun run = await CliRun.Of("check", "@nowhere");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.StartsWith("@nowhere: ", run.Error);
    }

    [Fact]
    public async Task TheHelpOfASubcommandIsNamedWithItsCommand()
    {
        CliRun run = await CliRun.Of("generate", "incidents", "plan.json", "--count", "0", "--out", "x");
        Assert.Contains("planner generate incidents --help", run.Error);
    }

    [Fact]
    public async Task AFolderForTheResultThatDoesNotExistIsNamedBeforeAnyWork()
    {
        CliRun run = await CliRun.Of("plan", _folder.Write(Town.Request()), "--out", _folder.Of("no/such/plan.json"));
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("--out", run.Error);
    }

    [Fact]
    public async Task MistakesAreOneJsonDocumentToo()
    {
        CliRun run = await Plan(_folder.Of("nowhere.json"), "--json");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Equal("bad-input", run.Json.GetProperty("error").GetString());
        JsonElement mistake = Assert.Single(run.Json.GetProperty("mistakes").EnumerateArray());
        Assert.Contains("nowhere.json", mistake.GetProperty("place").GetString());
        Assert.NotEqual("", mistake.GetProperty("remedy").GetString());
    }

    [Fact]
    public async Task ACommandThatIsNotKnownIsBadUsage() =>
        Assert.Equal(ExitCodes.BadInput, (await CliRun.Of("conquer")).ExitCode);

    private async Task<CliRun> Refuses(string command, string path, string names)
    {
        string[] before = _folder.Files;
        CliRun run = command == "plan" ? await Plan(path) : await CliRun.Of(command, path);
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains(names, run.Error);
        Assert.DoesNotContain("   at ", run.Error);
        Assert.Equal("", run.Out);
        Assert.Equal(before, _folder.Files);
        return run;
    }

    private Task<CliRun> Plan(string path, params string[] more) =>
        CliRun.Of(["plan", path, "--out", _folder.Plan, "--html", _folder.Html, .. more]);
}
