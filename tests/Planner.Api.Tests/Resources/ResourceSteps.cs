using System.Net;
using System.Text.Json;

namespace Planner.Api.Tests;

/// <summary>What the tests of resources begin with: a branch, a patient, a visit.</summary>
internal static class ResourceSteps
{
    public const string Patient = """
        {"id":"P1","name":"Test Person","address":{"text":"Storgatan 1","latitude":57.7,"longitude":11.97},"phone":"031-1"}
        """;

    public const string Visit = """
        {"id":"V1","patient":"P1","services":[{"disciplines":["RN"],"duration":"PT30M"}],
         "windows":[{"start":"2026-03-02T08:00+01:00","end":"2026-03-02T10:00+01:00"}]}
        """;

    public static async Task<RunningService> WithBranchAsync()
    {
        RunningService service = await RunningService.StartAsync();
        HttpResponseMessage made = await service.Client.AskAsync("/v1/branches", Branch("north"));
        Assert.True(made.StatusCode == HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        return service;
    }

    public static string Branch(string id) =>
        $$"""
            {"id":"{{id}}","agency":{"name":"Test","timeZone":"Europe/Stockholm"},"travel":{},"policy":{"terms":[]} }
            """;

    public static async Task<JsonElement> Json(HttpResponseMessage answer) =>
        JsonElement.Parse(await answer.Content.ReadAsStringAsync());

    public static async Task<int> Count(RunningService service, string address, HttpClient? client = null) =>
        (await (client ?? service.Client).JsonAsync(address)).GetProperty("items").GetArrayLength();
}
