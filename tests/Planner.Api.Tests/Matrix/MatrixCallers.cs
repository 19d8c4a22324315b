using System.Text.Json;
using System.Text.Json.Nodes;

namespace Planner.Api.Tests;

/// <summary>A client for each column of the table, and a manager of another branch.</summary>
public sealed class MatrixCallers : IDisposable
{
    private readonly Dictionary<string, HttpClient> _clients = [];
    private HttpClient _stranger = null!;

    public static async Task<MatrixCallers> OfAsync(RunningService service)
    {
        MatrixCallers made = new();
        foreach (string caller in MatrixTable.Callers)
            made._clients[caller] =
                caller == "nobody"
                    ? service.Anonymous()
                    : await service.ClientOfAsync(Enum.Parse<Role>(caller, true), clinician: "C1");
        foreach (HttpClient client in made._clients.Values)
            client.Timeout = TimeSpan.FromMinutes(10);
        made._stranger = await service.ClientOfAsync(Role.Manager, ["another-branch"]);
        return made;
    }

    /// <summary>Those whom the table turns away are.</summary>
    public async Task CheckRefusedAsync(ExampleRun run, JsonObject call, Dictionary<string, string[]> table)
    {
        string operation = (string)call["operation"]!;
        foreach ((string caller, string cell) in Cells(operation, table).Where(pair => pair.Cell != "yes"))
        {
            string code = await CodeAsync(_clients[caller], run.Request(call));
            string expected = cell == "401" ? "not-signed-in" : "not-permitted";
            Assert.True(code == expected, $"{operation} as {caller}: {code}, not {expected}");
        }
    }

    /// <summary>Those whom the table admits are, whatever else may be wrong with the request.</summary>
    public async Task CheckAdmittedAsync(ExampleRun run, JsonObject call, Dictionary<string, string[]> table)
    {
        string operation = (string)call["operation"]!;
        JsonObject nowhere = Nowhere(call);
        foreach ((string caller, _) in Cells(operation, table).Where(pair => pair.Cell == "yes"))
        {
            string code = await CodeAsync(_clients[caller], run.Request(nowhere));
            Assert.False(
                code is "not-signed-in" or "not-permitted" or "unexpected",
                $"{operation} as {caller}: {code}"
            );
        }
    }

    /// <summary>A thing of another branch is answered for exactly as one that there is not.</summary>
    public async Task CheckStrangerAsync(ExampleRun run, JsonObject call)
    {
        if (call["path"] is null)
            return;
        string there = await CodeAsync(_stranger, run.Request(call));
        string nowhere = await CodeAsync(_stranger, run.Request(Nowhere(call)));
        Assert.True(there == nowhere, $"{call["operation"]} as a stranger: {there}, of an unknown id {nowhere}");
        if (((string)call["operation"]!).StartsWith("GET", StringComparison.Ordinal))
            Assert.Contains(ProblemCatalogue.All, kind => kind.Code == there && kind.Status == 404);
    }

    // The same with an id that there is not: whoever is admitted is told so, and nothing is computed.
    private static JsonObject Nowhere(JsonObject call)
    {
        JsonObject other = call.DeepClone().AsObject();
        if (call["path"] is JsonObject path)
            other["path"]![path.First().Key] = "there-is-none";
        return other;
    }

    public void Dispose()
    {
        foreach (HttpClient client in _clients.Values.Append(_stranger))
            client.Dispose();
    }

    private static IEnumerable<(string Caller, string Cell)> Cells(
        string operation,
        Dictionary<string, string[]> table
    ) => operation.Contains("/v1/", StringComparison.Ordinal) ? MatrixTable.Callers.Zip(table[operation]) : [];

    // The code of a problem; the status where it is none.
    private static async Task<string> CodeAsync(HttpClient client, HttpRequestMessage request)
    {
        using (request)
        {
            using HttpResponseMessage answer = await client.SendAsync(request);
            string text = await answer.Content.ReadAsStringAsync();
            return answer.Content.Headers.ContentType?.MediaType == "application/problem+json"
                ? JsonElement.Parse(text).GetProperty("code").GetString()!
                : ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
