using System.Text.Json;

namespace Planner.Api;

/// <summary>Writes a log of events as they come (text/event-stream), a comment when there is nothing to say.</summary>
internal sealed class EventStream(EventLog log, long after, TimeSpan heartbeat, CancellationToken stopping) : IResult
{
    public const string ContentType = "text/event-stream";
    private long _after = after;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = ContentType;
        httpContext.Response.Headers.CacheControl = "no-cache, no-store";
        using var end = CancellationTokenSource.CreateLinkedTokenSource(httpContext.RequestAborted, stopping);
        try
        {
            while (await WriteNewAsync(httpContext.Response, end.Token))
                await WaitAsync(httpContext.Response, end.Token);
        }
        catch (OperationCanceledException)
        {
            // The client went away or the service ends; the stream just stops.
        }
    }

    private async Task<bool> WriteNewAsync(HttpResponse response, CancellationToken end)
    {
        (IReadOnlyList<JobEvent> events, bool isClosed) = log.Since(_after);
        foreach (JobEvent item in events)
        {
            string data = JsonSerializer.Serialize(item.Data, ApiJson.Options);
            await response.WriteAsync(
                FormattableString.Invariant($"id: {item.Id}\nevent: {item.Kind}\ndata: {data}\n\n"),
                end
            );
            _after = item.Id;
        }
        await response.Body.FlushAsync(end);
        return !isClosed;
    }

    private async Task WaitAsync(HttpResponse response, CancellationToken end)
    {
        Task changed = log.Changed;
        if (log.Since(_after) is { Events: [], IsClosed: false })
            try
            {
                await changed.WaitAsync(heartbeat, end);
            }
            catch (TimeoutException)
            {
                await response.WriteAsync(": still here\n\n", end);
            }
    }
}
