using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Planner.Store;

namespace Planner.Api.Tests;

/// <summary>A plan of a branch's days, its versions, its edits and its publication, over real HTTP.</summary>
public sealed class PlanLifeTests
{
    private static readonly string Day = Samples.Day.Request.From.ToString("uuuu-MM-dd", null);

    [Theory]
    [MemberData(nameof(StorePlace.Engines), MemberType = typeof(StorePlace))]
    public async Task BranchIsPlannedEditedSteppedBackAndPublished(string engine)
    {
        using StorePlace place = new(engine);
        await using RunningService service = await RunningService.StartAsync(place: place);
        HttpClient client = service.Client;
        await service.LoadAsync("north");
        string plan = await PlannedAsync(client);
        JsonElement whole = await client.JsonAsync(plan);
        Assert.Equal(("north", 1L), (whole.GetProperty("branch").GetString(), whole.GetProperty("head").GetInt64()));
        long version = whole.GetProperty("version").GetInt64();
        string visit = FirstVisit(whole);
        string edits = $$"""{"edits":[{"kind":"unassign","visit":"{{visit}}"}],"reason":"the patient called"}""";

        HttpResponseMessage dry = await client.SendAsync(HttpMethod.Patch, plan + "?dryRun=true", edits, version);
        JsonElement told = await dry.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(told.GetProperty("allowed").GetBoolean());
        JsonElement lost = told.GetProperty("changes").GetProperty("leftOut")[0];
        Assert.Equal(visit, lost.GetProperty("visit").GetString());
        Assert.True(told.GetProperty("changes").GetProperty("calls").GetArrayLength() >= 2);
        Assert.Equal(1, (await client.JsonAsync(plan)).GetProperty("head").GetInt64());

        HttpResponseMessage edited = await client.SendAsync(HttpMethod.Patch, plan, edits, version);
        Assert.Equal(HttpStatusCode.OK, edited.StatusCode);
        Assert.Equal($"\"{version + 1}\"", edited.Headers.ETag!.Tag);
        await (await client.SendAsync(HttpMethod.Patch, plan, edits, version)).ProblemAsync(ProblemCatalogue.Stale);
        await (await client.SendAsync(HttpMethod.Patch, plan, edits)).ProblemAsync(ProblemCatalogue.IfMatchMissing);
        JsonElement[] versions = [.. (await client.JsonAsync(plan + "/versions")).EnumerateArray()];
        Assert.Equal(["search", "edit"], versions.Select(v => v.GetProperty("cause").GetString()));
        Assert.Equal("the patient called", versions[1].GetProperty("reason").GetString());
        Assert.DoesNotContain(visit, Visits(await client.JsonAsync(plan)));

        await OkAsync(client, plan + "/undo", version + 1);
        Assert.Contains(visit, Visits(await client.JsonAsync(plan)));
        await OkAsync(client, plan + "/redo", version + 2);
        HttpResponseMessage none = await client.SendAsync(HttpMethod.Post, plan + "/redo", null, version + 3);
        await none.ProblemAsync(ProblemCatalogue.NothingToMove);

        JsonElement published = await OkAsync(client, plan + "/publish", version + 3);
        Assert.Equal(2, published.GetProperty("head").GetInt64());
        IReadOnlyList<Booking> bookings = service.Store.Read(r => r.Rosters.Bookings(Scope.All, Day, Day));
        Assert.Equal(published.GetProperty("bookings").GetInt32(), bookings.Count);
        Assert.DoesNotContain(bookings, booking => booking.VisitId == visit);
        foreach (Booking booking in bookings)
        {
            DocumentRow row = service.Store.Read(r =>
                r.Documents(DocumentKind.Visit).Find(Scope.All, booking.VisitId)
            )!;
            Assert.Equal("scheduled", row.State);
            Assert.NotNull(row.ClinicianId);
        }
    }

    [Fact]
    public async Task TrialIsNeverPublished()
    {
        await using RunningService service = await RunningService.StartAsync();
        await service.LoadAsync("north");
        string plan = await PlannedAsync(service.Client, ",\"scenario\":\"one nurse more\"");
        await (await service.Client.SendAsync(HttpMethod.Post, plan + "/publish", null, 2)).ProblemAsync(
            ProblemCatalogue.TrialPlan
        );
    }

    [Fact]
    public async Task EditThatBreaksARuleIsRefusedWithWhatItBreaksAndTheVersionStays()
    {
        await using RunningService service = await RunningService.StartAsync();
        await service.LoadAsync("north");
        string plan = await PlannedAsync(service.Client);
        JsonElement whole = await service.Client.JsonAsync(plan);
        string? refused = null;
        foreach (
            JsonElement visit in whole.GetProperty("plan").GetProperty("request").GetProperty("visits").EnumerateArray()
        )
        foreach (
            JsonElement clinician in whole
                .GetProperty("plan")
                .GetProperty("request")
                .GetProperty("clinicians")
                .EnumerateArray()
        )
        {
            string edits =
                $$"""{"edits":[{"kind":"move","visit":"{{visit.GetProperty("id").GetString()}}","clinician":"{{clinician.GetProperty("id").GetString()}}"}]}""";
            HttpResponseMessage answer = await service.Client.SendAsync(
                HttpMethod.Patch,
                plan + "?dryRun=true",
                edits,
                2
            );
            JsonElement told = await answer.Content.ReadFromJsonAsync<JsonElement>();
            if (answer.IsSuccessStatusCode && !told.GetProperty("allowed").GetBoolean())
                refused = edits;
        }
        Assert.NotNull(refused);
        JsonElement problem = await (await service.Client.SendAsync(HttpMethod.Patch, plan, refused, 2)).ProblemAsync(
            ProblemCatalogue.EditRefused
        );
        Assert.NotEqual(0, problem.GetProperty("violations").GetArrayLength());
        Assert.Equal(2, (await service.Client.JsonAsync(plan)).GetProperty("version").GetInt64());
    }

    [Fact]
    public async Task FiftyWritersOnOnePlanLoseNoUpdate()
    {
        await using RunningService service = await RunningService.StartAsync();
        await service.LoadAsync("north");
        string plan = await PlannedAsync(service.Client);
        string visit = FirstVisit(await service.Client.JsonAsync(plan));
        string edits = $$"""{"edits":[{"kind":"unassign","visit":"{{visit}}"}]}""";
        HttpStatusCode[] answers = await Task.WhenAll(
            Enumerable
                .Range(0, 50)
                .Select(async _ => (await service.Client.SendAsync(HttpMethod.Patch, plan, edits, 2)).StatusCode)
        );
        Assert.Single(answers, HttpStatusCode.OK);
        Assert.Equal(49, answers.Count(status => status == HttpStatusCode.PreconditionFailed));
        Assert.Equal(2, (await service.Client.JsonAsync(plan + "/versions")).GetArrayLength());
    }

    [Fact]
    public async Task AnalystSeesThePlanWithoutNamesOrAddresses()
    {
        await using RunningService service = await RunningService.StartAsync();
        await service.LoadAsync("north");
        string plan = await PlannedAsync(service.Client);
        using HttpClient analyst = await service.ClientOfAsync(Role.Analyst);
        foreach (string address in (string[])[plan, plan + "/versions/1"])
        {
            string text = await analyst.GetStringAsync(address);
            Assert.Contains("\"routes\"", text);
            foreach (var patient in Samples.Day.Request.Patients)
            {
                Assert.DoesNotContain(patient.Name, text);
                Assert.DoesNotContain("\"home\"", text);
            }
        }
        Assert.Equal(HttpStatusCode.Forbidden, (await analyst.GetAsync(plan + "/page")).StatusCode);
    }

    [Fact]
    public async Task PlanOfAnotherBranchIsNotThere()
    {
        await using RunningService service = await RunningService.StartAsync();
        await service.LoadAsync("north");
        string plan = await PlannedAsync(service.Client);
        using HttpClient south = await service.ClientOfAsync(Role.Manager, ["south"]);
        foreach (string path in (string[])["", "/versions", "/versions/1", "/page", "/events"])
            await (await south.GetAsync(plan + path)).ProblemAsync(ProblemCatalogue.UnknownPlan);
        foreach (string path in (string[])["/undo", "/redo", "/publish"])
            await (await south.SendAsync(HttpMethod.Post, plan + path, null, 2)).ProblemAsync(
                ProblemCatalogue.UnknownPlan
            );
        Assert.Empty((await south.JsonAsync("/v1/plans")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task ADayThatNobodyKnowsIsRefusedWithEveryMistake()
    {
        await using RunningService service = await RunningService.StartAsync();
        await service.LoadAsync("north");
        HttpResponseMessage answer = await service.Client.AskAsync(
            "/v1/plans",
            """{"branch":"north","from":"2026-13-41","to":"soon","dataset":"x"}"""
        );
        JsonElement problem = await answer.ProblemAsync(ProblemCatalogue.BadInput);
        Assert.True(problem.GetProperty("mistakes").GetArrayLength() >= 3);
        await (await service.Client.AskAsync("/v1/plans", """{"branch":"west","from":"2026-03-02"}""")).ProblemAsync(
            ProblemCatalogue.Unknown
        );
    }

    private static async Task<string> PlannedAsync(HttpClient client, string more = "")
    {
        HttpResponseMessage answer = await client.AskAsync(
            "/v1/plans",
            $$"""{"branch":"north","from":"{{Day}}","iterations":500{{more}}}"""
        );
        Assert.True(answer.StatusCode == HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        string plan = answer.Headers.Location!.ToString();
        Assert.Equal("done", await client.LastStateAsync(plan));
        return plan;
    }

    private static async Task<JsonElement> OkAsync(HttpClient client, string address, long version)
    {
        HttpResponseMessage answer = await client.SendAsync(HttpMethod.Post, address, null, version);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static string FirstVisit(JsonElement plan) => Visits(plan)[0];

    private static List<string> Visits(JsonElement plan) =>
        [
            .. plan.GetProperty("plan")
                .GetProperty("plan")
                .GetProperty("routes")
                .EnumerateArray()
                .SelectMany(route => route.GetProperty("stops").EnumerateArray())
                .Select(stop => stop.GetProperty("visit").GetString()!),
        ];
}
