namespace Planner.Api.Tests;

public class EventTests
{
    [Fact]
    public async Task AReaderThatComesBackGetsWhatItMissed()
    {
        GatedPlanner planner = new();
        await using RunningService service = await RunningService.StartAsync(planner);
        string plan = await service.Client.SubmitAsync();
        planner.Release();
        List<string> all = await IdsAsync(service, plan, null);
        Assert.True(all.Count >= 3);
        Assert.Equal(all.Skip(1), await IdsAsync(service, plan, all[0]));
        Assert.Empty(await IdsAsync(service, plan, all[^1]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("99999999999999999999999")]
    public async Task AForeignLastEventIdBeginsAtTheBeginning(string id)
    {
        GatedPlanner planner = new();
        await using RunningService service = await RunningService.StartAsync(planner);
        string plan = await service.Client.SubmitAsync();
        planner.Release();
        Assert.Equal("1", (await IdsAsync(service, plan, id))[0]);
    }

    [Fact]
    public async Task AStreamWithNothingToSaySaysSo()
    {
        ApiOptions options = new() { Heartbeat = TimeSpan.FromMilliseconds(20) };
        await using RunningService service = await RunningService.StartAsync(new GatedPlanner(), options);
        string plan = await service.Client.SubmitAsync();
        int comments = 0;
        await foreach (var item in service.Client.FollowAsync(plan))
            if (item.Kind == "comment" && ++comments == 3)
                break;
        Assert.Equal(3, comments);
    }

    private static async Task<List<string>> IdsAsync(RunningService service, string plan, string? after)
    {
        List<string> ids = [];
        await foreach (var item in service.Client.FollowAsync(plan, after))
            ids.Add(item.Id);
        return ids;
    }
}
