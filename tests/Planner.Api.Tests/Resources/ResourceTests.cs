using System.Net;
using System.Text.Json;
using static Planner.Api.Tests.ResourceSteps;

namespace Planner.Api.Tests;

/// <summary>Resources are kept, changed by version and listed.</summary>
public sealed class ResourceTests
{
    [Fact]
    public async Task DocumentIsReadAsItWasSentWithItsVersion()
    {
        await using RunningService service = await WithBranchAsync();

        HttpResponseMessage made = await service.Client.AskAsync("/v1/patients", Patient);
        HttpResponseMessage read = await service.Client.GetAsync(made.Headers.Location);

        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal("/v1/patients/P1?branch=north", made.Headers.Location!.ToString());
        Assert.Equal("\"1\"", read.Headers.ETag!.Tag);
        JsonElement document = (await Json(read)).GetProperty("document");
        Assert.Equal("Storgatan 1", document.GetProperty("address").GetProperty("text").GetString());
        Assert.Equal("031-1", document.GetProperty("phone").GetString());
        using HttpRequestMessage again = new(HttpMethod.Get, made.Headers.Location);
        again.Headers.TryAddWithoutValidation("If-None-Match", "\"1\"");
        Assert.Equal(HttpStatusCode.NotModified, (await service.Client.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task ThingWithoutAnIdIsGivenOne()
    {
        await using RunningService service = await WithBranchAsync();

        HttpResponseMessage made = await service.Client.AskAsync(
            "/v1/patients",
            """{"name":"N","address":{"text":"A","latitude":57.7,"longitude":11.97}}"""
        );

        string id = (await Json(made)).GetProperty("id").GetString()!;
        Assert.StartsWith("pt_", id);
        Assert.Equal(id, (await Json(made)).GetProperty("document").GetProperty("id").GetString());
    }

    [Fact]
    public async Task PatchChangesFieldsAndNullRemovesThem()
    {
        await using RunningService service = await WithBranchAsync();
        await service.Client.AskAsync("/v1/patients", Patient);

        HttpResponseMessage patched = await service.Client.SendAsync(
            HttpMethod.Patch,
            "/v1/patients/P1?reason=moved",
            """{"phone":null,"address":{"text":"Nygatan 2"}}""",
            version: 1
        );

        JsonElement document = (await Json(patched)).GetProperty("document");
        Assert.Equal("\"2\"", patched.Headers.ETag!.Tag);
        Assert.Equal("Nygatan 2", document.GetProperty("address").GetProperty("text").GetString());
        Assert.Equal(57.7, document.GetProperty("address").GetProperty("latitude").GetDouble());
        Assert.False(document.TryGetProperty("phone", out _));
        Assert.Equal("Test Person", document.GetProperty("name").GetString());
    }

    [Fact]
    public async Task ChangeWithoutAVersionOrOfAnOldOneIsRefused()
    {
        await using RunningService service = await WithBranchAsync();
        await service.Client.AskAsync("/v1/patients", Patient);
        HttpMethod put = HttpMethod.Put;

        await (await service.Client.SendAsync(put, "/v1/patients/P1", Patient)).ProblemAsync(
            ProblemCatalogue.IfMatchMissing
        );
        Assert.Equal(
            HttpStatusCode.OK,
            (await service.Client.SendAsync(put, "/v1/patients/P1", Patient, 1)).StatusCode
        );
        await (await service.Client.SendAsync(put, "/v1/patients/P1", Patient, 1)).ProblemAsync(ProblemCatalogue.Stale);
        await (await service.Client.SendAsync(HttpMethod.Delete, "/v1/patients/P1", null, 1)).ProblemAsync(
            ProblemCatalogue.Stale
        );
    }

    [Fact]
    public async Task PatientWhomAVisitNamesIsNotRemoved()
    {
        await using RunningService service = await WithBranchAsync();
        await service.Client.AskAsync("/v1/patients", Patient);
        Assert.Equal(HttpStatusCode.Created, (await service.Client.AskAsync("/v1/visits", Visit)).StatusCode);

        JsonElement problem = await (
            await service.Client.SendAsync(HttpMethod.Delete, "/v1/patients/P1", null, 1)
        ).ProblemAsync(ProblemCatalogue.UnknownReference);
        await service.Client.SendAsync(HttpMethod.Delete, "/v1/visits/V1", null, 1);
        HttpResponseMessage removed = await service.Client.SendAsync(HttpMethod.Delete, "/v1/patients/P1", null, 1);

        Assert.Contains("V1", problem.GetProperty("detail").GetString());
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
    }

    [Fact]
    public async Task SameIdTwiceIsAConflictButStandsInAnotherBranch()
    {
        await using RunningService service = await WithBranchAsync();
        await service.Client.AskAsync("/v1/branches", Branch("south"));
        await service.Client.AskAsync("/v1/patients?branch=north", Patient);

        await (await service.Client.AskAsync("/v1/patients?branch=north", Patient)).ProblemAsync(
            ProblemCatalogue.AlreadyThere
        );
        await service.Client.AskAsync("/v1/patients?branch=south", Patient);

        await (await service.Client.GetAsync("/v1/patients/P1")).ProblemAsync(ProblemCatalogue.BadQuery);
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync("/v1/patients/P1?branch=south")).StatusCode);
    }

    [Fact]
    public async Task ListsArePagedInOrderAndFiltered()
    {
        await using RunningService service = await WithBranchAsync();
        await service.LoadSampleAsync("gothenburg-day", "gothenburg");

        List<string> ids = [];
        string? next = "/v1/visits?limit=50";
        while (next is not null)
        {
            HttpResponseMessage page = await service.Client.GetAsync(next);
            ids.AddRange(
                (await Json(page)).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!)
            );
            next = page.Headers.TryGetValues("Link", out var links) ? links.Single().Split('<', '>')[1] : null;
        }

        Assert.Equal(120, ids.Distinct().Count());
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(0, await Count(service, "/v1/visits?day=2026-03-03"));
        Assert.Equal(120, await Count(service, "/v1/visits?day=2026-03-02&state=requested&limit=500"));
        Assert.InRange(await Count(service, "/v1/visits?patient=P001"), 1, 5);
        Assert.Equal(0, await Count(service, "/v1/visits?branch=north"));
    }
}
