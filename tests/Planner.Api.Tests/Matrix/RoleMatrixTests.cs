using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Planner.Api.Tests;

/// <summary>Every caller on every operation, with the requests of the examples and the ids of a running service.</summary>
public class RoleMatrixTests
{
    [Fact]
    public async Task TheTableNamesEveryOperationWithWhatItsRuleSays()
    {
        await using RunningService service = await RunningService.StartEmptyAsync(new GatedPlanner());
        string[] expected =
        [
            .. Endpoints(service)
                .Select(endpoint => MatrixTable.Line(endpoint.Name, endpoint.Rule))
                .Order(StringComparer.Ordinal),
        ];
        string[] table = File.ReadAllLines(SourceTree.Folder(MatrixTable.File));
        Assert.Equal(string.Join('\t', MatrixTable.Callers.Prepend("operation")), table[0]);
        string[] missing = [.. expected.Except(table)];
        string[] wrong = [.. table.Skip(1).Except(expected)];
        Assert.True(
            missing.Length + wrong.Length == 0,
            $"{MatrixTable.File}: add, after a look at each cell:\n{string.Join('\n', missing)}\nremove:\n{string.Join('\n', wrong)}"
        );
    }

    [Fact]
    public async Task EveryCellOfTheTableHolds()
    {
        await using RunningService service = await RunningService.StartEmptyAsync();
        using ExampleRun run = new(service);
        using MatrixCallers callers = await MatrixCallers.OfAsync(service);
        Dictionary<string, string[]> table = MatrixTable.Read();
        JsonObject[] calls = [.. OperationExamples.All["calls"]!.AsArray().Select(call => call!.AsObject())];
        foreach (JsonObject call in calls)
        {
            // Whoever is turned away is so while the thing is there, and changes nothing.
            await callers.CheckRefusedAsync(run, call, table);
            await callers.CheckStrangerAsync(run, call);
            await run.DoAsync(call);
        }
        foreach (JsonObject call in calls)
            await callers.CheckAdmittedAsync(run, call, table);
    }

    [Fact]
    public void AnEndpointWithoutARuleStopsTheStart()
    {
        var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateSlimBuilder();
        var app = builder.Build();
        Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions.MapGet(app, "/v1/forgotten", () => "x");
        var refused = Assert.Throws<InvalidOperationException>(() => AccessRules.Demand(app));
        Assert.Contains("/v1/forgotten", refused.Message);
    }

    private static IEnumerable<(string Name, AccessRule Rule)> Endpoints(RunningService service) =>
        service
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/v1", StringComparison.Ordinal))
            .SelectMany(endpoint =>
                endpoint
                    .Metadata.GetMetadata<Microsoft.AspNetCore.Routing.HttpMethodMetadata>()!
                    .HttpMethods.Select(method =>
                        ($"{method} {PlainPath(endpoint)}", endpoint.Metadata.GetMetadata<AccessRule>()!)
                    )
            );

    // Without the constraints of parameters, as the OpenAPI document writes it.
    private static string PlainPath(RouteEndpoint endpoint) =>
        System.Text.RegularExpressions.Regex.Replace(
            endpoint.RoutePattern.RawText!.TrimEnd('/'),
            @"\{(\w+)[^}]*\}",
            "{$1}",
            System.Text.RegularExpressions.RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );
}
