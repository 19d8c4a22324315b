using System.Net;

namespace Planner.Api.Tests;

/// <summary>Visits that may be made on one of several days.</summary>
public sealed class MovableVisitTests
{
    [Fact]
    public async Task VisitThatOneDayHoldsIsNotPlannedForAnother()
    {
        await using RunningService service = await RunningService.StartAsync();
        await FillAsync(service.Client);
        Assert.Equal(["V1"], await VisitsAsync(service.Client, await PlannedAsync(service.Client, "2026-03-03")));

        string monday = await PlannedAsync(service.Client, "2026-03-02");
        long version = (await service.Client.JsonAsync(monday)).GetProperty("version").GetInt64();
        await OkAsync(await service.Client.SendAsync(HttpMethod.Post, monday + "/publish", null, version));

        Assert.Empty(await VisitsAsync(service.Client, await PlannedAsync(service.Client, "2026-03-03")));
        Assert.Equal(["V1"], await VisitsAsync(service.Client, await PlannedAsync(service.Client, "2026-03-02")));
    }

    private static async Task<string> PlannedAsync(HttpClient client, string day)
    {
        HttpResponseMessage asked = await client.AskAsync(
            "/v1/plans",
            $$"""{"branch":"north","from":"{{day}}","iterations":50,"seed":1}"""
        );
        await OkAsync(asked);
        string plan = asked.Headers.Location!.ToString();
        await client.LastStateAsync(plan);
        return plan;
    }

    private static async Task<string[]> VisitsAsync(HttpClient client, string plan) =>
        [
            .. (await client.JsonAsync(plan))
                .GetProperty("plan")
                .GetProperty("request")
                .GetProperty("visits")
                .EnumerateArray()
                .Select(visit => visit.GetProperty("id").GetString()!),
        ];

    private static async Task FillAsync(HttpClient client)
    {
        await OkAsync(
            await client.AskAsync(
                "/v1/branches",
                """{"id":"north","agency":{"name":"Test","timeZone":"UTC"},"travel":{},"policy":{"terms":[]}}"""
            )
        );
        await OkAsync(
            await client.AskAsync(
                "/v1/clinicians",
                $$"""{"id":"C1","name":"Nurse One","discipline":"RN","shifts":[{{Shift("02")}},{{Shift("03")}}]}"""
            )
        );
        await OkAsync(
            await client.AskAsync(
                "/v1/patients",
                """{"id":"P1","name":"Test Person","address":{"text":"Storgatan 1","latitude":57.7,"longitude":11.97}}"""
            )
        );
        await OkAsync(
            await client.AskAsync(
                "/v1/visits",
                $$"""{"id":"V1","patient":"P1","services":[{"disciplines":["RN"],"duration":"PT30M"}],"windows":[{{Window("02")}},{{Window("03")}}]}"""
            )
        );
    }

    private static string Shift(string day) =>
        $$$"""{"id":"S{{{day}}}","start":"2026-03-{{{day}}}T08:00Z","hardEnd":"2026-03-{{{day}}}T16:00Z","startPlace":{"text":"Office","latitude":57.7,"longitude":11.96}}""";

    private static string Window(string day) =>
        $$"""{"start":"2026-03-{{day}}T09:00Z","end":"2026-03-{{day}}T15:00Z"}""";

    private static async Task OkAsync(HttpResponseMessage answer) =>
        Assert.True(
            answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted,
            await answer.Content.ReadAsStringAsync()
        );
}
