using System.Net;
using System.Net.Sockets;

namespace Planner.Cli.Tests;

public sealed class ServeCommandTests
{
    [Fact]
    public async Task TheServiceSaysWhereItListensAndEndsWhenStopped()
    {
        // Long enough to start on a busy machine.
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        string folder = Directory.CreateTempSubdirectory("planner-serve-").FullName;
        CliRun run = await CliRun.Of(stop.Token, "serve", "--folder", folder, "--urls", "http://127.0.0.1:0", "--json");
        Directory.Delete(folder, recursive: true);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.StartsWith("http://127.0.0.1:", run.Json.GetProperty("urls")[0].GetString());
    }

    [Fact]
    public async Task WhatIsNoAddressIsBadUsage()
    {
        CliRun run = await CliRun.Of("serve", "--urls", "nonsense");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("nonsense", run.Error);
    }

    [Fact]
    public async Task AnAddressThatIsTakenIsNamedInALine()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        string url = $"http://{taken.LocalEndpoint}";
        string folder = Directory.CreateTempSubdirectory("planner-serve-").FullName;
        CliRun run = await CliRun.Of("serve", "--folder", folder, "--urls", url);
        Directory.Delete(folder, recursive: true);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains(url, Assert.Single(run.Error.Trim().Split('\n')));
    }
}
