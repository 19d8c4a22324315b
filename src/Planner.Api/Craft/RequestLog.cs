using System.Diagnostics;

namespace Planner.Api;

/// <summary>
/// Gives each answer an id (X-Request-Id) and writes a line about it: route, status, time, account. Never the address
/// itself, a body or a name: those may tell of patients.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public const string Header = "X-Request-Id";

    public async Task InvokeAsync(HttpContext context)
    {
        long start = Stopwatch.GetTimestamp();
        string id = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        context.Response.Headers[Header] = id;
        await next(context);
        if (log.IsEnabled(LogLevel.Information))
            Answered(
                log,
                context.Request.Method,
                (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "no route",
                context.Response.StatusCode,
                Stopwatch.GetElapsedTime(start).TotalMilliseconds,
                context.Features.Get<Access>()?.AccountId ?? "nobody",
                id
            );
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "{Method} {Route} {Status} {Milliseconds:0.0} ms {Account} {RequestId}"
    )]
    private static partial void Answered(
        ILogger log,
        string method,
        string route,
        int status,
        double milliseconds,
        string account,
        string requestId
    );
}
