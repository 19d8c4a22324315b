using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Planner.Api.Tests;

public sealed class AnalystSightTests
{
    private static readonly Dictionary<string, string> Ids = new()
    {
        ["branches"] = "gothenburg",
        ["clinicians"] = "C001",
        ["patients"] = "P001",
        ["visits"] = "V0001",
        ["days"] = "2026-03-02",
        ["rosters"] = "2026-03-02",
    };

    [Fact]
    public async Task NoAnswerToAnAnalystNamesAnybodyOfTheWholeSample()
    {
        await using RunningService service = await RunningService.StartAsync();
        await service.LoadSampleAsync("gothenburg-day", "gothenburg");
        Dictionary<string, string> ids = new(Ids) { ["plans"] = await PublishedAsync(service) };
        ids["jobs"] = (await service.Client.JsonAsync("/v1/jobs"))
            .GetProperty("items")[0]
            .GetProperty("id")
            .GetString()!;
        string[] secrets = [.. await SecretsAsync(service)];
        HttpClient analyst = await service.ClientOfAsync(Role.Analyst);

        int answered = 0;
        foreach (string address in Addresses(service, ids))
        {
            HttpResponseMessage answer = await analyst.GetAsync(address);
            string text = await answer.Content.ReadAsStringAsync();
            answered += answer.IsSuccessStatusCode ? 1 : 0;
            Assert.All(secrets, secret => Assert.False(text.Contains(secret), $"{address} tells {secret}"));
        }

        Assert.True(secrets.Length > 200, $"{secrets.Length} names and streets");
        Assert.True(answered > 25, $"{answered} answers");
    }

    private static async Task<string> PublishedAsync(RunningService service)
    {
        HttpResponseMessage asked = await service.Client.AskAsync(
            "/v1/plans",
            """{"from":"2026-03-02","iterations":50}"""
        );
        string plan = asked.Headers.Location!.ToString();
        Assert.Equal("done", await service.Client.LastStateAsync(plan));
        HttpResponseMessage published = await service.Client.SendAsync(HttpMethod.Post, plan + "/publish", null, 2);
        Assert.True(published.IsSuccessStatusCode, await published.Content.ReadAsStringAsync());
        await service.Client.AskAsync("/v1/visits/V0001/transitions", """{"to":"cancelled","reason":"patientAsked"}""");
        return plan["/v1/plans/".Length..];
    }

    // Names and streets of patients and clinicians, as a manager reads them.
    private static async Task<HashSet<string>> SecretsAsync(RunningService service)
    {
        HashSet<string> secrets = [];
        foreach (string kind in (string[])["patients", "clinicians"])
        {
            JsonElement page = await service.Client.JsonAsync($"/v1/{kind}?limit=500");
            foreach (JsonElement item in page.GetProperty("items").EnumerateArray())
                Collect(item.GetProperty("document"), secrets);
        }
        return secrets;
    }

    private static void Collect(JsonElement value, HashSet<string> secrets)
    {
        if (value.ValueKind == JsonValueKind.Array)
            foreach (JsonElement item in value.EnumerateArray())
                Collect(item, secrets);
        if (value.ValueKind != JsonValueKind.Object)
            return;
        foreach (JsonProperty field in value.EnumerateObject())
            if (field.Name is "name" or "text" or "phone")
                secrets.Add(field.Value.GetString()!);
            else if (field.Name is "latitude")
                secrets.Add(field.Value.GetRawText());
            else
                Collect(field.Value, secrets);
    }

    private static IEnumerable<string> Addresses(RunningService service, Dictionary<string, string> ids) =>
        service
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/'))
            .Where(path => path.StartsWith("/v1/", StringComparison.Ordinal))
            .Select(path => Regex.Replace(path, @"\{(\w+)[^}]*\}", match => Id(path, match.Groups[1].Value, ids)))
            .Select(path => path + (path is "/v1/day" ? "?clinician=C001&day=2026-03-02" : ""));

    private static string Id(string path, string name, Dictionary<string, string> ids) =>
        name is "id" or "day" ? ids.GetValueOrDefault(path.Split('/')[2], "none") : "1";
}
