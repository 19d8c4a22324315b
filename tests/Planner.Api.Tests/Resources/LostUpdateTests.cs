using System.Net;
using System.Text.Json;

namespace Planner.Api.Tests;

public sealed class LostUpdateTests
{
    private const int Writers = 50;
    private const int Things = 20;

    [Theory]
    [MemberData(nameof(StorePlace.Engines), MemberType = typeof(StorePlace))]
    public async Task FiftyWritersOfTheSameThingsLoseNoUpdate(string engine)
    {
        using StorePlace place = new(engine);
        await using RunningService service = await RunningService.StartAsync(place: place);
        await service.LoadSampleAsync("gothenburg-day", "gothenburg");

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => WriteAsync(service.Client, writer)));

        for (int i = 1; i <= Things; i++)
        {
            JsonElement patient = await service.Client.JsonAsync(Address(i));
            JsonElement marks = patient.GetProperty("document").GetProperty("marks");
            string[] expected = [.. Enumerable.Range(0, Writers).Where(w => w % 5 == i % 5).Select(w => $"w{w}")];
            Assert.Equal(expected.Order(), marks.EnumerateObject().Select(mark => mark.Name).Order());
            Assert.Equal(1 + expected.Length, patient.GetProperty("version").GetInt32());
        }
    }

    // A writer that comes too late (412) reads again; If-Match keeps it from writing over others.
    private static async Task WriteAsync(HttpClient client, int writer)
    {
        for (int i = 1; i <= Things; i++)
            while (writer % 5 == i % 5)
            {
                JsonElement read = await client.JsonAsync(Address(i));
                HttpResponseMessage answer = await client.SendAsync(
                    HttpMethod.Patch,
                    Address(i),
                    $$$"""{"marks":{"w{{{writer}}}":true}}""",
                    read.GetProperty("version").GetInt64()
                );
                if (answer.StatusCode == HttpStatusCode.OK)
                    break;
                await answer.ProblemAsync(ProblemCatalogue.Stale);
            }
    }

    private static string Address(int i) => FormattableString.Invariant($"/v1/patients/P{i:000}");
}
