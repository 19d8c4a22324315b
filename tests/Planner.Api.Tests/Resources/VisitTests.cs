using System.Net;
using System.Text.Json;
using Planner.Store;

namespace Planner.Api.Tests;

public sealed class VisitTests
{
    private const string Day = "2026-03-02";
    private const long Eight = 1_772_434_800_000; // 2026-03-02T08:00+01:00 - the day's first booking

    [Fact]
    public async Task VisitMovesAlongItsLifeAndEachStepIsInItsHistory()
    {
        await using RunningService service = await BookedAsync();

        await Move(service.Client, "confirmed");
        JsonElement moved = await Json(await Move(service.Client, "inProgress"));
        await Move(service.Client, "done");

        Assert.Equal("inProgress", moved.GetProperty("visit").GetProperty("state").GetString());
        JsonElement history = await service.Client.JsonAsync("/v1/visits/V0001/history");
        Assert.Equal(
            ["done", "inProgress", "confirmed"],
            history.GetProperty("items").EnumerateArray().Take(3).Select(row => row.GetProperty("action").GetString())
        );
    }

    [Fact]
    public async Task ImpossibleStepIsAConflictThatNamesWhatIsPossible()
    {
        await using RunningService service = await BookedAsync();

        JsonElement problem = await (await Move(service.Client, "done")).ProblemAsync(ProblemCatalogue.ImpossibleStep);

        Assert.Contains("confirmed", problem.GetProperty("detail").GetString());
        JsonElement possible = await service.Client.JsonAsync("/v1/visits/V0001/transitions");
        Assert.Contains(possible.EnumerateArray(), step => step.GetProperty("to").GetString() == "confirmed");
        await (await Move(service.Client, "asleep")).ProblemAsync(ProblemCatalogue.BadInput);
    }

    [Fact]
    public async Task CancelledVisitNeedsAReasonFreesItsClinicianAndIsMadeUpFor()
    {
        await using RunningService service = await BookedAsync();

        JsonElement refused = await (await Move(service.Client, "cancelled")).ProblemAsync(ProblemCatalogue.BadInput);
        JsonElement moved = await Json(await Move(service.Client, "cancelled", "patientAsked"));

        Assert.Equal("reason", refused.GetProperty("mistakes")[0].GetProperty("place").GetString());
        string followUp = moved.GetProperty("followUp").GetString()!;
        JsonElement request = await service.Client.JsonAsync($"/v1/requests/{followUp}");
        Assert.Equal("awaitingInformation", request.GetProperty("state").GetString());
        JsonElement roster = await service.Client.JsonAsync($"/v1/rosters/{Day}");
        Assert.DoesNotContain(
            roster.GetProperty("bookings").EnumerateArray(),
            booking => booking.GetProperty("visit").GetString() == "V0001"
        );
        JsonElement last = (await service.Client.JsonAsync("/v1/visits/V0001/history")).GetProperty("items")[0];
        Assert.Equal("patientAsked", last.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task ClinicianSeesAndHandlesTheOwnVisitsOnly()
    {
        await using RunningService service = await BookedAsync();
        HttpClient own = await service.ClientOfAsync(Role.Clinician, ["gothenburg"], "C001");
        HttpClient other = await service.ClientOfAsync(Role.Clinician, ["gothenburg"], "C002");

        JsonElement day = await own.JsonAsync($"/v1/day?day={Day}");

        JsonElement visit = day.GetProperty("visits").EnumerateArray().Single();
        Assert.Equal("V0001", visit.GetProperty("visit").GetString());
        Assert.Equal("Patient 001", visit.GetProperty("patient").GetProperty("name").GetString());
        Assert.Empty((await other.JsonAsync($"/v1/day?day={Day}")).GetProperty("visits").EnumerateArray());
        await (await Move(other, "confirmed")).ProblemAsync(ProblemCatalogue.Unknown);
        await (await Record(other, "{}")).ProblemAsync(ProblemCatalogue.BadInput);
        await (await Record(other, Start)).ProblemAsync(ProblemCatalogue.Unknown);
        Assert.Equal(HttpStatusCode.OK, (await Move(own, "inProgress")).StatusCode);
        await (await own.GetAsync("/v1/visits/V0001")).ProblemAsync(ProblemCatalogue.NotPermitted);
    }

    [Fact]
    public async Task RecordKeepsScheduledAndVerifiedTimesApart()
    {
        await using RunningService service = await BookedAsync();
        HttpClient own = await service.ClientOfAsync(Role.Clinician, ["gothenburg"], "C001");

        JsonElement begun = await Json(await Record(own, Start));
        JsonElement ended = await Json(await Record(own, End));

        Assert.False(begun.GetProperty("complete").GetBoolean());
        Assert.True(ended.GetProperty("complete").GetBoolean());
        JsonElement record = (await service.Client.JsonAsync($"/v1/evv?day={Day}")).GetProperty("items")[0];
        JsonElement document = record.GetProperty("document");
        Assert.Equal("P001", document.GetProperty("patient").GetString());
        Assert.Equal("C001", document.GetProperty("clinician").GetString());
        Assert.Equal(Day, document.GetProperty("date").GetString());
        Assert.Equal("startOfCare RN", document.GetProperty("serviceType").GetString());
        Assert.Equal("2026-03-02T07:04:00Z", document.GetProperty("verified").GetProperty("start").GetString());
        Assert.Equal("2026-03-02T08:31:00Z", document.GetProperty("verified").GetProperty("end").GetString());
        Assert.Equal("2026-03-02T07:00:00.000Z", document.GetProperty("scheduled").GetProperty("start").GetString());
        Assert.Equal(57.678, document.GetProperty("location").GetProperty("latitude").GetDouble());
        HttpClient analyst = await service.ClientOfAsync(Role.Analyst);
        Assert.DoesNotContain("57.678", await analyst.GetStringAsync("/v1/evv"));
    }

    [Fact]
    public async Task WhatWasRecordedIsCorrectedWithAReasonOnly()
    {
        await using RunningService service = await BookedAsync();
        await Record(service.Client, Start);
        string later = Start.Replace("08:04", "08:09");

        await (await Record(service.Client, later)).ProblemAsync(ProblemCatalogue.BadQuery);
        HttpResponseMessage corrected = await Record(service.Client, later, "?reason=clock+was+wrong");
        HttpResponseMessage backwards = await Record(service.Client, End.Replace("09:31", "07:00"), "?reason=x");

        Assert.Equal(HttpStatusCode.OK, corrected.StatusCode);
        await backwards.ProblemAsync(ProblemCatalogue.BadInput);
        JsonElement row = (await service.Client.JsonAsync("/v1/audit?kind=evv&action=correct")).GetProperty("items")[0];
        Assert.Equal("clock was wrong", row.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task WithdrawnRosterBooksNobody()
    {
        await using RunningService service = await BookedAsync();

        HttpResponseMessage stale = await service.Client.SendAsync(HttpMethod.Delete, $"/v1/rosters/{Day}", null, 7);
        HttpResponseMessage none = await service.Client.SendAsync(HttpMethod.Delete, $"/v1/rosters/{Day}", null, 1);

        await stale.ProblemAsync(ProblemCatalogue.Stale);
        Assert.Empty((await Json(none)).GetProperty("bookings").EnumerateArray());
        await (await service.Client.GetAsync("/v1/rosters/2026-03-09")).ProblemAsync(ProblemCatalogue.Unknown);
        await (await service.Client.GetAsync("/v1/rosters/someday")).ProblemAsync(ProblemCatalogue.BadQuery);
    }

    private const string Start =
        """{"start":"2026-03-02T08:04+01:00","method":"gps","location":{"latitude":57.678,"longitude":11.986}}""";

    private const string End = """{"end":"2026-03-02T09:31+01:00","method":"gps"}""";

    private static Task<HttpResponseMessage> Move(HttpClient client, string to, string? reason = null) =>
        client.AskAsync("/v1/visits/V0001/transitions", JsonSerializer.Serialize(new { to, reason }));

    private static Task<HttpResponseMessage> Record(HttpClient client, string json, string query = "") =>
        client.AskAsync("/v1/visits/V0001/verification" + query, json);

    // The sample day with a published roster in which C001 makes V0001.
    private static async Task<RunningService> BookedAsync()
    {
        RunningService service = await RunningService.StartAsync();
        await service.LoadSampleAsync("gothenburg-day", "gothenburg");
        await service.Store.WriteAsync(Author.System, Publish);
        return service;
    }

    private static void Publish(StoreChange change)
    {
        PlanRow plan = change.Plans.Create(new PlanOrder("gothenburg", Day, Day, "", "{}"));
        Booking booking = new()
        {
            VisitId = "V0001",
            ClinicianId = "C001",
            Day = Day,
            StartsAt = Eight,
            EndsAt = Eight + 85 * 60_000,
        };
        change.Rosters.Publish(
            new Publication("gothenburg", plan.Id, 1, new Dictionary<string, long> { [Day] = 0 }, [booking])
        );
        DocumentTable visits = change.Documents(DocumentKind.Visit);
        visits.Update(visits.Find(Scope.All, "V0001")! with { State = "scheduled", ClinicianId = "C001" }, "schedule");
    }

    private static async Task<JsonElement> Json(HttpResponseMessage answer)
    {
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonElement.Parse(text);
    }
}
