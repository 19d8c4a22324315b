using System.Text.Json.Nodes;

namespace Planner.Load;

/// <summary>Reads and writes at fixed rates while a plan is searched for.</summary>
internal sealed class ThroughputRun(ServiceRun service, double reads, double writes, TimeSpan length, bool withSolve)
{
    private string[] _visits = [];
    private string[] _patients = [];

    /// <summary>Processor time of the service during the measurement, the solve's included.</summary>
    public TimeSpan Processor { get; private set; }

    public async Task<(Latencies Reads, Latencies Writes)> RunAsync()
    {
        _visits = await IdsAsync("visits");
        _patients = await IdsAsync("patients");
        // What is called for the first time is compiled then; that is no part of the measurement.
        await LoadAsync(TimeSpan.FromSeconds(3), "warm");
        if (withSolve)
            await SolveAsync();
        TimeSpan before = service.Processor;
        (Latencies Reads, Latencies Writes) measured = await LoadAsync(length, "measured");
        Processor = service.Processor - before;
        return measured;
    }

    private async Task<(Latencies Reads, Latencies Writes)> LoadAsync(TimeSpan time, string run)
    {
        Task<Latencies> reading = new PacedLoad(reads, 64, TimeProvider.System).RunAsync(time, ReadAsync);
        Task<Latencies> writing = new PacedLoad(writes, 32, TimeProvider.System).RunAsync(
            time,
            number => WriteAsync($"{run}-{number}")
        );
        return (await reading, await writing);
    }

    // A visit, a patient with name and address (which leaves a row in the audit), or a page of twenty visits.
    private async Task<bool> ReadAsync(int number)
    {
        string path = (number % 4) switch
        {
            0 => $"/v1/patients/{_patients[number % _patients.Length]}?branch={ServiceRun.Branch}",
            1 => $"/v1/visits?branch={ServiceRun.Branch}&limit=20",
            _ => $"/v1/visits/{_visits[number % _visits.Length]}?branch={ServiceRun.Branch}",
        };
        using HttpResponseMessage answer = await service.Client.GetAsync(path);
        await answer.Content.ReadAsByteArrayAsync();
        return answer.IsSuccessStatusCode;
    }

    private async Task<bool> WriteAsync(string id)
    {
        JsonObject note = new()
        {
            ["id"] = id,
            ["kind"] = "note",
            ["text"] = "Called, nobody there.",
        };
        using HttpResponseMessage answer = await service.Client.PostAsync(
            $"/v1/exceptions?branch={ServiceRun.Branch}",
            note,
            id
        );
        return answer.IsSuccessStatusCode;
    }

    private async Task<string[]> IdsAsync(string kind)
    {
        JsonNode page = await service.Client.ReadAsync($"/v1/{kind}?branch={ServiceRun.Branch}&limit=100");
        return [.. page["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>())];
    }

    private async Task SolveAsync()
    {
        JsonObject body = new()
        {
            ["branch"] = ServiceRun.Branch,
            ["from"] = "2026-03-02",
            ["seconds"] = length.TotalSeconds + 10,
        };
        JsonNode plan = await ServiceClient.DocumentAsync(await service.Client.PostAsync("/v1/plans", body, "solve"));
        string id = plan["id"]!.GetValue<string>();
        while ((await service.Client.ReadAsync($"/v1/plans/{id}"))["progress"] is null)
            await Task.Delay(200);
    }
}
