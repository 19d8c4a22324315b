using System.Text.Json;

namespace Planner.Api.Tests;

/// <summary>Fills branches over HTTP.</summary>
internal static class LoadSteps
{
    /// <summary>Loads a data set and gives the answer.</summary>
    public static async Task<JsonElement> LoadSampleAsync(this RunningService service, string dataset, string branch)
    {
        HttpResponseMessage answer = await service.Client.AskAsync(
            "/v1/samples",
            $$"""{"dataset":"{{dataset}}","branch":"{{branch}}"}"""
        );
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonElement.Parse(text);
    }
}
