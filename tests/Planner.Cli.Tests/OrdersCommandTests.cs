using System.Text.Json;

namespace Planner.Cli.Tests;

public sealed class OrdersCommandTests : IDisposable
{
    private static readonly string Sample = SampleData.Of("orders-sample");

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TheSampleShowsVisitsByWeekAndTheClocksThatRun()
    {
        CliRun run = await CliRun.Of("orders", Sample);
        Assert.Contains("3 3 2 2 2 2 1 1 1 = 17", run.Out);
        Assert.Contains("Resumption of care", run.Out);
        Assert.Contains("Next:", run.Out);
    }

    [Fact]
    public async Task JsonHoldsEveryVisitOfTheOrders()
    {
        CliRun run = await CliRun.Of("orders", Sample, "--json");
        int expected = run
            .Json.GetProperty("orders")
            .EnumerateArray()
            .SelectMany(order => order.GetProperty("lines").EnumerateArray())
            .Sum(line => line.GetProperty("expected").GetInt32());
        Assert.Equal(expected - 1, run.Json.GetProperty("visits").GetArrayLength()); // one was missed
        Assert.True(run.Json.GetProperty("proven").GetBoolean());
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
    }

    [Fact]
    public async Task TheRequestItWritesCanBePlannedWithItsVisits()
    {
        string request = _folder.Of("orders-request.json");
        CliRun run = await CliRun.Of(
            "orders",
            Sample,
            "--agency",
            SampleData.Of("gothenburg-week"),
            "--out",
            request,
            "--json"
        );
        Assert.True(run.Json.GetProperty("requestVisits").GetInt32() > 10, run.Out);
        var visits = JsonDocument.Parse(File.ReadAllText(request)).RootElement.GetProperty("visits");
        var movable = visits
            .EnumerateArray()
            .Where(v => v.GetProperty("id").GetString()!.StartsWith("O1-", StringComparison.Ordinal));
        Assert.All(movable, v => Assert.InRange(v.GetProperty("windows").GetArrayLength(), 1, 5));
        Assert.NotEmpty(movable);
    }

    [Fact]
    public async Task EveryMistakeOfADocumentIsNamedAtOnce()
    {
        string text = File.ReadAllText(Path.Combine(Sample, "orders.json"))
            .Replace("3w2,2w4,1w3", "9w2,2y4", StringComparison.Ordinal)
            .Replace("\"patient\": \"S05\"", "\"patient\": \"S99\"", StringComparison.Ordinal)
            .Replace("\"weekStart\": \"sunday\"", "\"weekStart\": \"someday\"", StringComparison.Ordinal);
        CliRun run = await CliRun.Of("orders", _folder.Write("orders.json", text), "--json");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        var places = run.Json.GetProperty("mistakes").EnumerateArray().Select(m => m.GetProperty("place").GetString()!);
        Assert.Contains(places, p => p.EndsWith("agency.weekStart", StringComparison.Ordinal));
        Assert.Contains(places, p => p.EndsWith("orders[3].patient", StringComparison.Ordinal));
        Assert.Contains(places, p => p.EndsWith("orders[0].frequency, character 1", StringComparison.Ordinal));
        Assert.Contains(places, p => p.EndsWith("orders[0].frequency, character 6", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ARequestWithoutAnAgencyIsRefusedAndNothingWritten()
    {
        CliRun run = await CliRun.Of("orders", Sample, "--out", _folder.Of("r.json"));
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("Add --agency", run.Error);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task AnotherPresentChangesWhatIsLeft()
    {
        CliRun run = await CliRun.Of("orders", Sample, "--at", "2026-03-04T07:00+01:00", "--json");
        var overdue = run.Json.GetProperty("clocks").EnumerateArray().Where(c => c.GetProperty("overdue").GetBoolean());
        Assert.Equal(2, overdue.Count());
    }

    [Fact]
    public async Task ADocumentWithoutOrdersIsNoMistake()
    {
        const string Empty = """{"agency":{"name":"A","timeZone":"America/New_York"},"patients":[],"orders":[]}""";
        CliRun run = await CliRun.Of("orders", _folder.Write("orders.json", Empty), "--at", "2026-03-04T07:00-05:00");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("No orders.", run.Out);
    }
}
