namespace Planner.Api;

/// <summary>Turns every failure and every bare error status into a problem document; nobody is shown a stack trace.</summary>
internal sealed class ProblemMiddleware(RequestDelegate next, ILogger<ProblemMiddleware> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400 })
                await new Problem(ProblemCatalogue.OfStatus(context.Response.StatusCode)).ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone; there is nobody to answer.
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            ProblemView view = ProblemView.Of(fault);
            if (view.Status == StatusCodes.Status503ServiceUnavailable)
                log.LogWarning("{Method} {Path}: {Code}.", context.Request.Method, context.Request.Path, view.Code);
            else if (view.Status >= 500)
                log.LogError(fault, "{Method} {Path} failed.", context.Request.Method, context.Request.Path);
            await new Problem(view).ExecuteAsync(context);
        }
    }
}
