using System.Net.Http.Headers;
using System.Text.Json;

namespace Planner.Api.Tests;

public sealed class MalformedBodyTests : IAsyncLifetime
{
    private RunningService _service = null!;

    public async Task InitializeAsync() =>
        _service = await RunningService.StartAsync(new GatedPlanner(), new ApiOptions { MaxBodyBytes = 200_000 });

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public void ThereAreAtLeastFiftyKinds() => Assert.True(MalformedBodies.All.Count >= 50);

    [Fact]
    public async Task EveryMalformedBodyIsAnsweredWithAProblemThatSaysWhatToDo()
    {
        foreach ((string name, MalformedBody body) in MalformedBodies.All)
        {
            using HttpRequestMessage request = new(HttpMethod.Post, "/v1/plans" + body.Query);
            request.Content = new ByteArrayContent(body.Bytes);
            if (body.Type is not null)
                request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(body.Type);
            HttpResponseMessage answer = await _service.Client.SendAsync(request);
            string text = await answer.Content.ReadAsStringAsync();
            Assert.True((int)answer.StatusCode is >= 400 and < 500, $"{name}: {(int)answer.StatusCode} {text}");
            Assert.True(answer.Content.Headers.ContentType?.MediaType == "application/problem+json", $"{name}: {text}");
            JsonElement problem = JsonElement.Parse(text);
            Assert.Contains(ProblemCatalogue.All, kind => kind.Code == problem.GetProperty("code").GetString());
            Assert.False(string.IsNullOrEmpty(problem.GetProperty("remedy").GetString()), name);
            Assert.DoesNotContain("   at ", text);
        }
        Assert.Empty((await _service.Client.JsonAsync("/v1/plans")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task EveryMistakeIsNamedAtOnce()
    {
        string text = Samples.RequestText.Replace("\"latitude\"", "\"latitud\"");
        HttpResponseMessage answer = await _service.Client.PostAsync("/v1/plans", Samples.Json(text));
        JsonElement problem = await answer.ProblemAsync(ProblemCatalogue.BadInput);
        Assert.True(problem.GetProperty("mistakes").GetArrayLength() > 10);
        Assert.Contains("latitude", problem.GetProperty("mistakes")[0].GetProperty("rule").GetString());
    }

    [Fact]
    public async Task ATooLargeBodyIsRefusedWhileItArrives()
    {
        using StringContent content = Samples.Json(new string(' ', 300_000));
        await (await _service.Client.PostAsync("/v1/plans", content)).ProblemAsync(ProblemCatalogue.TooLarge);
    }

    [Fact]
    public async Task AnUnknownDataSetIsNamed()
    {
        HttpResponseMessage answer = await _service.Client.PostAsync(
            "/v1/plans",
            Samples.Json("{\"dataset\":\"atlantis\"}")
        );
        JsonElement problem = await answer.ProblemAsync(ProblemCatalogue.UnknownDataSet);
        Assert.Contains("atlantis", problem.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("../gothenburg-day")]
    [InlineData("/etc")]
    [InlineData("..")]
    [InlineData(" ")]
    public async Task ADataSetIsANameAndNeverAPath(string name)
    {
        string body = JsonSerializer.Serialize(new { dataset = name });
        await (await _service.Client.PostAsync("/v1/plans", Samples.Json(body))).ProblemAsync(
            ProblemCatalogue.UnknownDataSet
        );
    }
}
