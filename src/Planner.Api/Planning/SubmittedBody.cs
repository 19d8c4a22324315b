using Planner.Formats;

namespace Planner.Api;

/// <summary>Reads whole bodies of JSON, within the limits of the service.</summary>
public sealed class SubmittedBody(ApiOptions options)
{
    public InputLimits Limits { get; } = new() { MaxBytes = options.MaxBodyBytes, MaxMistakes = 100 };

    /// <summary>Whether the request says that it carries JSON.</summary>
    public static bool IsJson(HttpRequest request) => request.HasJsonContentType();

    /// <summary>Whether there is a body at all.</summary>
    public static bool Has(HttpRequest request) =>
        request.ContentLength is null ? request.Headers.ContainsKey("Transfer-Encoding") : request.ContentLength > 0;

    /// <summary>The body as JSON, for reading with every mistake at once.</summary>
    /// <exception cref="ProblemException">It does not say that it is JSON.</exception>
    /// <exception cref="Planner.Domain.InvalidInputException">Not JSON.</exception>
    public async Task<JsonCursor> CursorAsync(HttpRequest request)
    {
        if (!IsJson(request))
            throw new ProblemException(ProblemCatalogue.WrongType);
        using MemoryStream bytes = await ReadAsync(request);
        return JsonInput.Parse(bytes.ToArray(), "body", Limits);
    }

    /// <summary>The body's bytes, unpacked where they are gzip.</summary>
    /// <exception cref="Planner.Domain.InvalidInputException">Empty, too long, or damaged gzip data.</exception>
    /// <exception cref="BadHttpRequestException">Longer than the server reads.</exception>
    public async Task<MemoryStream> ReadAsync(HttpRequest request)
    {
        using MemoryStream raw = new();
        await request.Body.CopyToAsync(raw, request.HttpContext.RequestAborted);
        raw.Position = 0;
        return new MemoryStream(InputBytes.Read(raw, "body", Limits));
    }
}
