using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Planner.Store;

namespace Planner.Api.Tests;

/// <summary>Triggers from outside, on a published roster.</summary>
public sealed class EventIntakeTests
{
    private static readonly string Day = Samples.Day.Request.From.ToString("uuuu-MM-dd", null);

    [Theory]
    [MemberData(nameof(StorePlace.Engines), MemberType = typeof(StorePlace))]
    public async Task CancelledVisitFreesItsTimeAndARepairIsProposed(string engine)
    {
        using StorePlace place = new(engine);
        await using RunningService service = await RunningService.StartAsync(place: place);
        string plan = await PublishedAsync(service);
        Booking first = service.Store.Read(reader => reader.Rosters.Bookings(Scope.All, Day, Day))[0];
        using HttpClient system = await service.ClientOfAsync(Role.Integration, ["north"]);

        string events = Cancelled("e1", first.VisitId);
        HttpResponseMessage answer = await system.AskAsync("/v1/events?source=phone", events);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.Accepted, text);
        JsonElement told = JsonElement.Parse(text);
        Assert.Equal("cancelled", told.GetProperty("events")[0].GetProperty("visit").GetString());
        JsonElement day = told.GetProperty("days")[0];
        Assert.True(day.GetProperty("proposals").GetArrayLength() > 0, text);

        DocumentRow visit = service.Store.Read(r => r.Documents(DocumentKind.Visit).Find(Scope.All, first.VisitId))!;
        Assert.Equal("cancelled", visit.State);
        Assert.DoesNotContain(
            service.Store.Read(reader => reader.Rosters.Bookings(Scope.All, Day, Day)),
            booking => booking.VisitId == first.VisitId
        );
        JsonElement exception = await service.Client.JsonAsync(
            "/v1/exceptions/" + day.GetProperty("exception").GetString()
        );
        Assert.Contains("disturbed-day", exception.GetRawText());
        Assert.Equal("handled", (await system.JsonAsync("/v1/events/e1")).GetProperty("state").GetString());

        HttpResponseMessage again = await system.AskAsync("/v1/events", events);
        JsonElement known = await again.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("known", known.GetProperty("events")[0].GetProperty("state").GetString());
        Assert.Equal(0, known.GetProperty("days").GetArrayLength());
        Assert.Equal(
            day.GetProperty("proposals").GetArrayLength(),
            (await service.Client.JsonAsync(plan + "/proposals")).GetArrayLength()
        );
    }

    [Fact]
    public async Task SameEventFromManyAtOnceHasOneEffect()
    {
        await using RunningService service = await RunningService.StartAsync();
        await PublishedAsync(service);
        Booking first = service.Store.Read(reader => reader.Rosters.Bookings(Scope.All, Day, Day))[0];
        string events = Cancelled("e1", first.VisitId);
        HttpResponseMessage[] answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => service.Client.AskAsync("/v1/events", events))
        );
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode));
        Assert.Single(service.Store.Read(r => r.Documents(DocumentKind.ExceptionItem).List(Scope.All, new())));
    }

    [Fact]
    public async Task EventThatACrashLeftUndoneIsHandledLater()
    {
        ApiOptions quick = new() { Lease = TimeSpan.FromMilliseconds(300) };
        await using RunningService service = await RunningService.StartAsync(options: quick);
        await PublishedAsync(service);
        string clinician = service.Store.Read(r => r.Rosters.Bookings(Scope.All, Day, Day))[0].ClinicianId;
        string text =
            $$"""{"id":"e9","at":"{{Day}}T06:00:00+01:00","kind":"clinicianOut","clinician":"{{clinician}}"}""";
        await service.Store.WriteAsync(
            Author.System,
            change => change.InboundEvents.Add("north", "e9", "clinicianOut", text)
        );
        for (int i = 0; i < 100; i++)
        {
            if ((await service.Client.JsonAsync("/v1/events/e9")).GetProperty("state").GetString() == "handled")
                break;
            await Task.Delay(100);
        }
        JsonElement handled = await service.Client.JsonAsync("/v1/events/e9");
        Assert.NotEqual(0, handled.GetProperty("outcome").GetProperty("proposals").GetArrayLength());
    }

    [Fact]
    public async Task EventsWithMistakesAreRefusedAtOnceAndNothingIsKept()
    {
        await using RunningService service = await RunningService.StartAsync();
        await service.LoadAsync("north");
        HttpResponseMessage answer = await service.Client.AskAsync(
            "/v1/events",
            """{"schema":"planner/events/1","events":[{"id":"e1","at":"noon","kind":"visitCancelled"},{"id":"e2","kind":"party"}]}"""
        );
        JsonElement problem = await answer.ProblemAsync(ProblemCatalogue.BadInput);
        Assert.True(problem.GetProperty("mistakes").GetArrayLength() >= 3);
        await (await service.Client.GetAsync("/v1/events/e1")).ProblemAsync(ProblemCatalogue.Unknown);
    }

    private static string Cancelled(string id, string visit) =>
        $$"""{"schema":"planner/events/1","events":[{"id":"{{id}}","at":"{{Day}}T06:00:00+01:00","kind":"visitCancelled","visit":"{{visit}}"}]}""";

    private static async Task<string> PublishedAsync(RunningService service)
    {
        await service.LoadAsync("north");
        HttpResponseMessage asked = await service.Client.AskAsync(
            "/v1/plans",
            $$"""{"from":"{{Day}}","iterations":300}"""
        );
        Assert.True(asked.StatusCode == HttpStatusCode.Accepted, await asked.Content.ReadAsStringAsync());
        string plan = asked.Headers.Location!.ToString();
        Assert.Equal("done", await service.Client.LastStateAsync(plan));
        HttpResponseMessage published = await service.Client.SendAsync(HttpMethod.Post, plan + "/publish", null, 2);
        Assert.True(published.IsSuccessStatusCode, await published.Content.ReadAsStringAsync());
        return plan;
    }
}
