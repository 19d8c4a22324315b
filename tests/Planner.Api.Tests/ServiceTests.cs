using System.Net;
using System.Text.Json;

namespace Planner.Api.Tests;

public sealed class ServiceTests : IAsyncLifetime
{
    private RunningService _service = null!;

    public async Task InitializeAsync() => _service = await RunningService.StartAsync(new GatedPlanner());

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task TheServiceTellsHowItIs(string address, string status) =>
        Assert.Equal(status, (await _service.Client.JsonAsync(address)).GetProperty("status").GetString());

    [Theory]
    [InlineData("/v1/plans", "post")]
    [InlineData("/v1/plans", "get")]
    [InlineData("/v1/plans/{id}", "get")]
    [InlineData("/v1/plans/{id}", "delete")]
    [InlineData("/v1/plans/{id}/events", "get")]
    [InlineData("/v1/plans/{id}/check", "post")]
    [InlineData("/v1/plans/{id}/page", "get")]
    [InlineData("/v1/datasets", "get")]
    [InlineData("/health/live", "get")]
    [InlineData("/health/ready", "get")]
    public async Task TheOpenApiDocumentNamesEveryAddress(string path, string method)
    {
        JsonElement document = await _service.Client.JsonAsync("/openapi/v1.json");
        JsonElement operation = document.GetProperty("paths").GetProperty(path).GetProperty(method);
        Assert.False(string.IsNullOrEmpty(operation.GetProperty("summary").GetString()));
    }

    [Fact]
    public async Task TheStartPageLoadsOnlyFromTheService()
    {
        HttpResponseMessage answer = await _service.Client.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.DoesNotContain("http", await answer.Content.ReadAsStringAsync());
        foreach (string file in new[] { "/start.css", "/door.js", "/start.js" })
            Assert.NotEmpty(await _service.Client.GetStringAsync(file));
    }

    [Theory]
    [InlineData("GET", "/nowhere", 404)]
    [InlineData("GET", "/v1/plans/p99", 404)]
    [InlineData("DELETE", "/v1/plans/p99", 404)]
    [InlineData("GET", "/v1/plans/p99/events", 404)]
    [InlineData("GET", "/v1/plans/p99/page", 404)]
    [InlineData("POST", "/v1/plans/p99/check", 404)]
    [InlineData("GET", "/v1/plans/..%2f..%2fetc", 404)]
    [InlineData("GET", "/v1/plans/%ff%fe", 404)]
    [InlineData("PUT", "/v1/plans", 405)]
    [InlineData("PATCH", "/v1/plans/p1/page", 405)]
    [InlineData("POST", "/v1/plans/p1/page", 405)]
    [InlineData("DELETE", "/health/live", 405)]
    public async Task WhatIsNotThereIsAProblemDocument(string method, string address, int status)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), address);
        HttpResponseMessage answer = await _service.Client.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }
}
