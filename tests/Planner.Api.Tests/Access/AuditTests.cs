using System.Text.Json;

namespace Planner.Api.Tests;

public sealed class AuditTests : IAsyncLifetime
{
    private RunningService _service = null!;

    public async Task InitializeAsync()
    {
        _service = await RunningService.StartAsync(new GatedPlanner());
        await _service.AddBranchAsync("north");
        await _service.AddBranchAsync("south");
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task WhoChangedWhatWhenAndWhyIsToldNewestFirst()
    {
        await _service.Client.PostOnceAsync("/v1/keys", new { name = "EHR" });
        JsonElement row = (await ItemsAsync("/v1/audit?kind=keys&action=create&limit=1")).Single();
        Assert.Equal("manager", row.GetProperty("role").GetString());
        Assert.StartsWith("key-", row.GetProperty("actor").GetString());
        Assert.False(row.TryGetProperty("detail", out _));
        JsonElement open = (await ItemsAsync("/v1/audit?kind=keys&action=create&limit=1&detail=true")).Single();
        Assert.Equal("EHR", open.GetProperty("detail").GetProperty("after").GetProperty("name").GetString());
        Assert.Single(await ItemsAsync("/v1/audit?kind=audit&action=read"));
    }

    [Fact]
    public async Task PagesFollowEachOtherWithoutGapOrRepeat()
    {
        for (int i = 0; i < 5; i++)
            await _service.Client.PostOnceAsync("/v1/keys", new { name = "k" + i });
        List<long> seen = [];
        string? address = "/v1/audit?limit=2&order=oldest";
        while (address is not null)
        {
            HttpResponseMessage answer = await _service.Client.GetAsync(address);
            JsonElement page = JsonElement.Parse(await answer.Content.ReadAsStringAsync());
            seen.AddRange(
                page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("seq").GetInt64())
            );
            address = answer.Headers.TryGetValues("Link", out var link) ? link.Single().Split('<', '>')[1] : null;
            Assert.Equal(address is not null, page.TryGetProperty("next", out _));
        }
        Assert.Equal(Enumerable.Range(1, seen.Count).Select(seq => (long)seq), seen);
    }

    [Fact]
    public async Task AManagerOfOneBranchSeesThatBranchOnly()
    {
        using HttpClient north = await _service.ClientOfAsync(Role.Manager, ["north"]);
        JsonElement page = await north.JsonAsync("/v1/audit");
        Assert.NotEmpty(page.GetProperty("items").EnumerateArray());
        Assert.All(
            page.GetProperty("items").EnumerateArray(),
            item => Assert.Equal("north", item.GetProperty("branch").GetString())
        );
    }

    [Theory]
    [InlineData("from=yesterday")]
    [InlineData("to=2026-13-01")]
    [InlineData("order=up")]
    [InlineData("detail=1")]
    [InlineData("limit=0")]
    [InlineData("limit=501")]
    [InlineData("limit=x")]
    [InlineData("cursor=x")]
    [InlineData("cursor=WyJ4Il0")]
    public async Task AParameterThatCannotBeUsedIsNamed(string query)
    {
        HttpResponseMessage answer = await _service.Client.GetAsync("/v1/audit?" + query);
        JsonElement problem = await answer.ProblemAsync(ProblemCatalogue.BadQuery);
        Assert.Contains(query.Split('=')[0], problem.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("id=%00")]
    [InlineData("id=%EF%BF%BD")]
    public async Task BrokenCharactersInTheAddressAreRefused(string query) =>
        await (await _service.Client.GetAsync("/v1/audit?" + query)).ProblemAsync(ProblemCatalogue.BadRequest);

    private async Task<JsonElement[]> ItemsAsync(string address) =>
        [.. (await _service.Client.JsonAsync(address)).GetProperty("items").EnumerateArray()];
}
