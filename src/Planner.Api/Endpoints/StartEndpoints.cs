namespace Planner.Api;

/// <summary>The start page: what can be planned, and what was.</summary>
internal static class StartEndpoints
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void MapStart(this IEndpointRouteBuilder routes)
    {
        MapFile(routes, "/", "start.html", "text/html; charset=utf-8");
        MapFile(routes, "/start.css", "start.css", "text/css; charset=utf-8");
        MapFile(routes, "/door.js", "door.js", "text/javascript; charset=utf-8");
        MapFile(routes, "/start.js", "start.js", "text/javascript; charset=utf-8");
    }

    private static void MapFile(IEndpointRouteBuilder routes, string path, string name, string type)
    {
        byte[] bytes = Read(name);
        routes.MapGet(path, Send).ExcludeFromDescription().AllowAnyone();

        IResult Send(HttpResponse response)
        {
            response.Headers.ContentSecurityPolicy = Policy;
            return TypedResults.Bytes(bytes, type);
        }
    }

    private static byte[] Read(string name)
    {
        using Stream stream =
            typeof(StartEndpoints).Assembly.GetManifestResourceStream($"Planner.Api.StartPage.{name}")
            ?? throw new InvalidOperationException($"The resource {name} is not embedded.");
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
