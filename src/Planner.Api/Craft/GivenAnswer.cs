using System.Text.Json;
using Planner.Store;

namespace Planner.Api;

/// <summary>An answer that is held back until it is noted, or given again.</summary>
internal sealed record GivenAnswer(int Status, string Headers, byte[] Body)
{
    /// <summary>The header that marks an answer given again.</summary>
    public const string Replayed = "Idempotency-Replayed";

    private static readonly string[] Kept = ["Content-Type", "Location", "ETag", "Link", "Retry-After"];

    /// <summary>Runs the rest of the request and holds its answer back.</summary>
    public static async Task<GivenAnswer> TakeAsync(HttpContext context, RequestDelegate next)
    {
        Stream wire = context.Response.Body;
        using MemoryStream body = new();
        context.Response.Body = body;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = wire;
        }
        IHeaderDictionary headers = context.Response.Headers;
        Dictionary<string, string> kept = Kept.Where(headers.ContainsKey)
            .ToDictionary(name => name, name => headers[name].ToString());
        return new(context.Response.StatusCode, JsonSerializer.Serialize(kept), body.ToArray());
    }

    /// <summary>Gives the answer of a row again.</summary>
    /// <exception cref="ProblemException">It belongs to another request, or its answer was lost.</exception>
    public static Task ReplayAsync(HttpResponse response, IdempotencyRow row, IdempotencyClaim claim)
    {
        if (row.RequestHash != claim.Hash)
            throw new ProblemException(ProblemCatalogue.IdempotencyMismatch);
        if (row is not { Status: { } status, Headers: { } headers, Body: { } body })
            throw new ProblemException(ProblemCatalogue.IdempotencyAnswerLost);
        response.StatusCode = (int)status;
        foreach ((string name, string value) in JsonSerializer.Deserialize<Dictionary<string, string>>(headers)!)
            response.Headers[name] = value;
        response.Headers[Replayed] = "true";
        return new GivenAnswer((int)status, headers, body).SendAsync(response);
    }

    public Task SendAsync(HttpResponse response)
    {
        if (Body.Length == 0)
            return Task.CompletedTask;
        response.ContentLength = Body.Length;
        return response.Body.WriteAsync(Body, 0, Body.Length);
    }
}
