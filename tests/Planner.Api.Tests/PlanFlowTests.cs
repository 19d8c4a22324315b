using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Planner.Formats;

namespace Planner.Api.Tests;

/// <summary>The whole way with the planner itself.</summary>
public class PlanFlowTests
{
    [Fact]
    public async Task APlanIsMadeFollowedCheckedAndShown()
    {
        await using RunningService service = await RunningService.StartAsync();
        string plan = await service.Client.SubmitAsync("?iterations=2000&seed=5");
        List<(string Id, string Kind, JsonElement Data)> events = [];
        await foreach (var item in service.Client.FollowAsync(plan))
            events.Add(item);
        Assert.Equal("done", events[^1].Data.GetProperty("state").GetString());
        Assert.Contains(events, e => e.Kind == "better");

        JsonElement whole = await service.Client.JsonAsync(plan);
        using MemoryStream document = new(System.Text.Encoding.UTF8.GetBytes(whole.GetProperty("plan").GetRawText()));
        PlanDocument read = PlanReader.Read(document, "plan");
        Assert.True(read.IsRequestUnchanged);
        Assert.Equal(5, read.Plan.Origin.Seed);

        HttpResponseMessage checkedPlan = await service.Client.PostAsync(plan + "/check", null);
        JsonElement verdict = await checkedPlan.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(0, verdict.GetProperty("violations").GetArrayLength());

        string page = await service.Client.GetStringAsync(plan + "/page");
        Assert.Contains(Samples.Day.Request.Agency.Name, page);
        Assert.Contains("Content-Security-Policy", page);
    }

    [Fact]
    public async Task ADataSetOfTheServerIsPlannedOnItsRoads()
    {
        await using RunningService service = await RunningService.StartAsync();
        HttpResponseMessage answer = await service.Client.AskAsync(
            "/v1/plans",
            "{\"dataset\":\"gothenburg-day\",\"iterations\":2000}"
        );
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        string plan = answer.Headers.Location!.ToString();
        Assert.Equal("done", await service.Client.LastStateAsync(plan));
        string page = await service.Client.GetStringAsync(plan + "/page");
        Assert.Contains("© OpenStreetMap contributors", page);
        Assert.InRange(page.Length, 200_000, 1_500_000);
    }

    [Fact]
    public async Task StoppingEarlyKeepsTheBestPlan()
    {
        await using RunningService service = await RunningService.StartAsync();
        string plan = await service.Client.SubmitAsync("?seconds=120");
        bool isStopped = false;
        JsonElement last = default;
        await foreach (var item in service.Client.FollowAsync(plan))
        {
            last = item.Data;
            if (isStopped || item.Kind == "state" || item.Data.GetProperty("phase").GetString() != "search")
                continue;
            HttpResponseMessage answer = await service.Client.DeleteAsync(plan);
            Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
            isStopped = true;
        }
        Assert.Equal("done", last.GetProperty("state").GetString());
        Assert.True(last.GetProperty("interrupted").GetBoolean());
        Assert.Equal(JsonValueKind.Object, (await service.Client.JsonAsync(plan)).GetProperty("plan").ValueKind);
        Assert.Equal(HttpStatusCode.OK, (await service.Client.DeleteAsync(plan)).StatusCode);
    }

    [Fact]
    public async Task AnEditedPlanIsCheckedAsItIsSent()
    {
        await using RunningService service = await RunningService.StartAsync();
        string plan = await service.Client.SubmitAsync("?iterations=500");
        await service.Client.LastStateAsync(plan);
        string document = (await service.Client.JsonAsync(plan)).GetProperty("plan").GetRawText();
        using MemoryStream text = new(System.Text.Encoding.UTF8.GetBytes(document));
        PlanDocument edited = PlanReader.Read(text, "plan");
        var route = edited.Plan.Routes[0];
        var late = route.Stops[0] with { Start = route.Stops[0].Start + NodaTime.Duration.FromHours(12) };
        var broken = edited.Plan with
        {
            Routes = [route with { Stops = [late, .. route.Stops.Skip(1)] }, .. edited.Plan.Routes.Skip(1)],
        };
        using MemoryStream body = new();
        PlanWriter.Write(broken, edited.Request, body);
        string sent = System.Text.Encoding.UTF8.GetString(body.ToArray());
        HttpResponseMessage answer = await service.Client.PostAsync(plan + "/check", Samples.Json(sent));
        JsonElement verdict = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(verdict.GetProperty("clean").GetBoolean());
        Assert.Contains(
            verdict.GetProperty("violations").EnumerateArray(),
            v => v.GetProperty("rule").GetString() == "window"
        );
    }
}
