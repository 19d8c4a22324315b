using System.Globalization;

namespace Planner.Api;

/// <summary>Answers with a problem document.</summary>
internal sealed class Problem(ProblemView view, int? retryAfterSeconds = null) : IResult
{
    public const string ContentType = "application/problem+json";

    public Problem(ProblemKind kind, string? detail = null, int? retryAfterSeconds = null)
        : this(ProblemView.Of(kind, detail), retryAfterSeconds) { }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        response.StatusCode = view.Status;
        if (retryAfterSeconds is { } seconds)
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return response.WriteAsJsonAsync(view, ApiJson.Options, ContentType, httpContext.RequestAborted);
    }
}
