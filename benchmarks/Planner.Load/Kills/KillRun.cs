using System.Text.Json.Nodes;

namespace Planner.Load;

/// <summary>
/// Kills the service at random moments while it is written to, starts it again, and looks for every write that was
/// acknowledged. Every other time the database's server is killed instead, where there is one.
/// </summary>
internal sealed class KillRun(ServiceRun service, int seed)
{
    private const int Writers = 8;
    private readonly Random _random = new(seed);
    private readonly WrittenNotes _notes = new();
    private readonly List<string> _plans = [];
    private int _round;

    public KillResult Result { get; } = new();

    public async Task RunAsync(int times)
    {
        for (_round = 1; _round <= times; _round++)
        {
            await RoundAsync(_round);
            Result.Missing += await _notes.MissingAsync(service.Client, _round);
            if (_round % 10 == 0 || _round == times)
                service.Run("audit", "verify");
            Console.Error.WriteLine(
                $"{_round}: {_notes.Count} acknowledged, {Result.Missing} missing, {_plans.Count} plans"
            );
        }
        Result.Acknowledged = _notes.Count;
        Result.Missing += await _notes.MissingAsync(service.Client, null);
        await PlansAsync();
        Result.Store = service.Run("store", "verify").Trim();
        Result.Audit = service.Run("audit", "verify").Split('\n')[0];
    }

    private async Task RoundAsync(int round)
    {
        using CancellationTokenSource end = new();
        Task[] writers =
        [
            .. Enumerable
                .Range(0, Writers)
                .Select(writer => _notes.WriteAsync(service.Client, round, writer, end.Token)),
        ];
        if (round % 4 == 1)
            await AskAsync(round);
        await Task.Delay(_random.Next(50, 1500), CancellationToken.None);
        bool isServer = service.Database.IsServer && round % 2 == 0;
        if (isServer)
            service.Database.KillServer();
        else
            await service.KillAsync();
        await end.CancelAsync();
        await Task.WhenAll(writers);
        if (isServer)
            Result.ServerKills++;
        else
            await service.RestartAsync();
        Result.Kills++;
        Result.SlowestStart = Math.Max(Result.SlowestStart, service.Ready.TotalSeconds);
    }

    private async Task AskAsync(int round)
    {
        JsonObject body = new()
        {
            ["branch"] = ServiceRun.Branch,
            ["from"] = "2026-03-02",
            ["iterations"] = 2000,
            ["seed"] = round,
        };
        using HttpResponseMessage answer = await service.Client.PostAsync("/v1/plans", body, $"plan-{round}");
        _plans.Add((await ServiceClient.DocumentAsync(answer))["id"]!.GetValue<string>());
    }

    // Every job that was accepted ends, and in one plan.
    private async Task PlansAsync()
    {
        foreach (string id in _plans)
        {
            JsonNode plan = await service.Client.ReadAsync($"/v1/plans/{id}");
            while (plan["state"]!.GetValue<string>() is "queued" or "running")
            {
                await Task.Delay(200);
                plan = await service.Client.ReadAsync($"/v1/plans/{id}");
            }
            JsonNode versions = await service.Client.ReadAsync($"/v1/plans/{id}/versions");
            int count = versions.AsArray().Count;
            Result.Jobs++;
            if (plan["state"]!.GetValue<string>() != "done" || count != 1)
                Result.JobsWithoutOnePlan.Add($"{id}: {plan["state"]}, {count} versions");
        }
    }
}
