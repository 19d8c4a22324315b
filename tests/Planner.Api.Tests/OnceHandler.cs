namespace Planner.Api.Tests;

/// <summary>Gives every post an Idempotency-Key of its own, unless the test gave one.</summary>
internal sealed class OnceHandler() : DelegatingHandler(new SocketsHttpHandler())
{
    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (request.Method == HttpMethod.Post && !request.Headers.Contains("Idempotency-Key"))
            request.Headers.Add("Idempotency-Key", KeySecret.Make());
        return base.SendAsync(request, cancellationToken);
    }
}
