using System.Globalization;
using System.Threading.RateLimiting;

namespace Planner.Api;

/// <summary>Bounds the requests of an account per second (of an address where nobody is signed in), with a burst of twice as many.</summary>
internal sealed class RateLimit(RequestDelegate next, ApiOptions options) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(
        context => RateLimitPartition.GetTokenBucketLimiter(KeyOf(context), _ => Bucket(options.RequestsPerSecond))
    );

    public async Task InvokeAsync(HttpContext context)
    {
        using RateLimitLease lease = _limiter.AttemptAcquire(context);
        if (lease.IsAcquired)
        {
            await next(context);
            return;
        }
        string detail = string.Create(
            CultureInfo.InvariantCulture,
            $"This account may send {options.RequestsPerSecond} requests a second."
        );
        await new Problem(ProblemCatalogue.RateLimited, detail, retryAfterSeconds: 1).ExecuteAsync(context);
    }

    public void Dispose() => _limiter.Dispose();

    private static string KeyOf(HttpContext context) =>
        context.Features.Get<Access>()?.AccountId ?? $"address {context.Connection.RemoteIpAddress}";

    private static TokenBucketRateLimiterOptions Bucket(int perSecond) =>
        new()
        {
            TokenLimit = perSecond * 2,
            TokensPerPeriod = Math.Max(1, perSecond / 10),
            ReplenishmentPeriod = TimeSpan.FromMilliseconds(100),
            QueueLimit = 0,
        };
}
