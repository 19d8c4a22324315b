using System.Text.Json;
using static Planner.Api.Tests.ResourceSteps;

namespace Planner.Api.Tests;

/// <summary>Who sees what of the resources, and what is noted of it.</summary>
public sealed class ResourceReachTests
{
    [Fact]
    public async Task ThingsOfAnotherBranchAreNotThere()
    {
        await using RunningService service = await WithBranchAsync();
        await service.Client.AskAsync("/v1/branches", Branch("south"));
        await service.Client.AskAsync("/v1/patients?branch=south", Patient);
        HttpClient north = await service.ClientOfAsync(Role.Dispatcher, ["north"]);

        await (await north.GetAsync("/v1/patients/P1")).ProblemAsync(ProblemCatalogue.Unknown);
        await (await north.GetAsync("/v1/patients/P1?branch=south")).ProblemAsync(ProblemCatalogue.Unknown);
        await (await north.SendAsync(HttpMethod.Put, "/v1/patients/P1", Patient, 1)).ProblemAsync(
            ProblemCatalogue.Unknown
        );
        await (await north.AskAsync("/v1/patients?branch=south", Patient)).ProblemAsync(ProblemCatalogue.Unknown);
        Assert.Equal(0, await Count(service, "/v1/patients", north));
        Assert.Equal(0, await Count(service, "/v1/patients?branch=south", north));
    }

    [Fact]
    public async Task AnalystSeesNoNameAddressOrPhone()
    {
        await using RunningService service = await WithBranchAsync();
        await service.Client.AskAsync("/v1/patients", Patient);
        HttpClient analyst = await service.ClientOfAsync(Role.Analyst);

        string text = await analyst.GetStringAsync("/v1/patients") + await analyst.GetStringAsync("/v1/patients/P1");

        Assert.Contains("P1", text);
        Assert.DoesNotContain("Test Person", text);
        Assert.DoesNotContain("Storgatan", text);
        Assert.DoesNotContain("031-1", text);
        Assert.DoesNotContain("57.7", text);
    }

    [Fact]
    public async Task EveryReadOfAPatientStandsInTheAudit()
    {
        await using RunningService service = await WithBranchAsync();
        await service.Client.AskAsync("/v1/patients", Patient);
        HttpClient coordinator = await service.ClientOfAsync(Role.Coordinator);

        await coordinator.GetAsync("/v1/patients/P1");

        JsonElement audit = await service.Client.JsonAsync("/v1/audit?kind=patients&id=P1&action=read");
        JsonElement row = audit.GetProperty("items").EnumerateArray().Single();
        Assert.Equal("coordinator", row.GetProperty("role").GetString());
    }
}
