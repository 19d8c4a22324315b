using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Planner.Domain;
using Planner.Formats;
using Planner.TestKit;

namespace Planner.Api.Tests;

/// <summary>A hundred who wait and ten slots.</summary>
public sealed class OfferRaceTests
{
    private const int Waiting = 100;
    private const int Slots = 10;

    [Theory]
    [MemberData(nameof(StorePlace.Engines), MemberType = typeof(StorePlace))]
    public async Task EachSlotHasOneWinnerAndTheOthersAreToldWhereToGo(string engine)
    {
        using StorePlace place = new(engine);
        await using RunningService service = await RunningService.StartAsync(place: place);
        HttpClient client = service.Client;
        string plan = await PlannedAsync(client);
        string[] offers = await OpenedAsync(client, plan);

        ConcurrentBag<(string Offer, string Entry)> won = [];
        ConcurrentBag<JsonElement> lost = [];
        await Task.WhenAll(Enumerable.Range(0, Waiting).Select(i => TryAsync(client, offers, i, won, lost)));

        Assert.Equal(Slots, won.Count);
        Assert.Equal(Slots, won.Select(win => win.Offer).Distinct().Count());
        Assert.Equal(Slots, won.Select(win => win.Entry).Distinct().Count());
        Assert.True(lost.Count >= Waiting - Slots);
        Assert.All(lost, told => Assert.NotEqual("", told.GetProperty("askNext").GetString()));
        foreach ((string offer, string entry) in won)
            Assert.Equal(entry, (await client.JsonAsync("/v1/offers/" + offer)).GetProperty("winner").GetString());
        await EveryWinnerIsInThePlanAsync(client, plan, [.. won.Select(win => win.Entry)]);
    }

    [Fact]
    public async Task WinnerMaySayYesTwiceAndNobodyGetsTwoSlots()
    {
        await using RunningService service = await RunningService.StartAsync();
        HttpClient client = service.Client;
        string plan = await PlannedAsync(client);
        string[] offers = await OpenedAsync(client, plan);
        string accept = """{"entry":"W000"}""";
        Assert.Equal(HttpStatusCode.OK, (await client.AskAsync($"/v1/offers/{offers[0]}/accept", accept)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.AskAsync($"/v1/offers/{offers[0]}/accept", accept)).StatusCode);
        JsonElement told = await (await client.AskAsync($"/v1/offers/{offers[1]}/accept", accept)).ProblemAsync(
            ProblemCatalogue.OfferTaken
        );
        Assert.Contains(offers[0], told.GetProperty("detail").GetString());
        Assert.Equal(2, (await client.JsonAsync(plan + "/versions")).GetArrayLength());
        await (await client.AskAsync($"/v1/offers/{offers[1]}/accept", """{"entry":"W999"}""")).ProblemAsync(
            ProblemCatalogue.OfferUnsuitable
        );
        Assert.Equal(HttpStatusCode.OK, (await client.AskAsync($"/v1/offers/{offers[1]}/withdraw", "{}")).StatusCode);
        await (await client.AskAsync($"/v1/offers/{offers[1]}/accept", """{"entry":"W001"}""")).ProblemAsync(
            ProblemCatalogue.OfferTaken
        );
    }

    private static async Task TryAsync(
        HttpClient client,
        string[] offers,
        int index,
        ConcurrentBag<(string, string)> won,
        ConcurrentBag<JsonElement> lost
    )
    {
        string entry = $"W{index:000}";
        for (string? offer = offers[index % Slots]; offer is not null; )
        {
            HttpResponseMessage answer = await client.AskAsync(
                $"/v1/offers/{offer}/accept",
                $$"""{"entry":"{{entry}}"}"""
            );
            if (answer.IsSuccessStatusCode)
            {
                won.Add((offer, entry));
                return;
            }
            JsonElement told = await answer.ProblemAsync(ProblemCatalogue.OfferTaken);
            lost.Add(told);
            offer = told.GetProperty("next").EnumerateArray().FirstOrDefault()
                is { ValueKind: JsonValueKind.String } next
                ? next.GetString()
                : null;
        }
    }

    private static async Task EveryWinnerIsInThePlanAsync(HttpClient client, string plan, string[] winners)
    {
        JsonElement verdict = await (
            await client.PostAsync(plan + "/check", null)
        ).Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(verdict.GetProperty("violations").GetArrayLength() == 0, verdict.GetRawText());
        string text = (await client.JsonAsync(plan))
            .GetProperty("plan")
            .GetProperty("plan")
            .GetProperty("routes")
            .GetRawText();
        Assert.All(winners, entry => Assert.Contains($"\"{entry}\"", text));
        Assert.Equal(1 + Slots, (await client.JsonAsync(plan + "/versions")).GetArrayLength());
    }

    private static async Task<string[]> OpenedAsync(HttpClient client, string plan)
    {
        HttpResponseMessage fills = await client.PostAsync(plan + "/fills?top=1", null);
        JsonElement[] open =
        [
            .. (await fills.Content.ReadFromJsonAsync<JsonElement>())
                .GetProperty("slots")
                .EnumerateArray()
                .Where(slot => slot.GetProperty("fitting").GetInt32() == Waiting)
                .DistinctBy(slot => slot.GetProperty("clinician").GetString())
                .Take(Slots),
        ];
        Assert.True(open.Length == Slots, await fills.Content.ReadAsStringAsync());
        return [.. await Task.WhenAll(open.Select(slot => OpenAsync(client, plan, slot)))];
    }

    private static async Task<string> OpenAsync(HttpClient client, string plan, JsonElement slot)
    {
        string Clock(string name) => slot.GetProperty(name).GetString()!.Split('T')[1][..5];
        string body = JsonSerializer.Serialize(
            new
            {
                plan = plan.Split('/')[^1],
                slot = $"{slot.GetProperty("clinician").GetString()}@{Clock("from")}-{Clock("to")}",
                top = Waiting,
            }
        );
        HttpResponseMessage answer = await client.AskAsync("/v1/offers", body);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    private static async Task<string> PlannedAsync(HttpClient client)
    {
        PlanRequest sample = SampleRoster.Make(visits: 12, clinicians: 12).Request;
        Visit model = sample.Visits[0];
        PlanRequest request = sample with
        {
            Waitlist =
            [
                .. Enumerable
                    .Range(0, Waiting)
                    .Select(i => new WaitlistEntry
                    {
                        Id = new WaitlistEntryId($"W{i:000}"),
                        Patient = sample.Visits[i % sample.Visits.Count].Patient,
                        Services = [model.Services[0] with { Disciplines = Enum.GetValues<Discipline>() }],
                        Days = [sample.From],
                        WaitingSince = sample.From.PlusDays(-7),
                    }),
            ],
        };
        using MemoryStream text = new();
        PlanRequestWriter.Write(request, text);
        HttpResponseMessage answer = await client.AskAsync(
            "/v1/plans?iterations=300",
            Encoding.UTF8.GetString(text.ToArray())
        );
        Assert.True(answer.StatusCode == HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        string plan = answer.Headers.Location!.ToString();
        Assert.Equal("done", await client.LastStateAsync(plan));
        return plan;
    }
}
