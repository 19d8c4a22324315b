using System.Collections.Concurrent;
using Planner.Store;

namespace Planner.Api;

/// <summary>Does a request once per Idempotency-Key and account, and gives the first answer again.</summary>
internal sealed class IdempotencyMiddleware(RequestDelegate next, PlannerStore store)
{
    private readonly ConcurrentDictionary<(string, string), string> _inFlight = new();

    public async Task InvokeAsync(HttpContext context)
    {
        if (
            context.GetEndpoint()?.Metadata.GetMetadata<Idempotent>() is null
            || context.Features.Get<Access>() is not { } access
        )
        {
            await next(context);
            return;
        }
        string hash = await RequestHash.OfAsync(context.Request);
        IdempotencyClaim claim = new(access.AccountId, IdempotencyKey.Of(context.Request), hash);
        string known = _inFlight.GetOrAdd((claim.AccountId, claim.Key), claim.Hash + context.TraceIdentifier);
        if (known != claim.Hash + context.TraceIdentifier)
            throw new ProblemException(
                known.StartsWith(claim.Hash, StringComparison.Ordinal)
                    ? ProblemCatalogue.IdempotencyInFlight
                    : ProblemCatalogue.IdempotencyMismatch
            );
        try
        {
            await DoAsync(context, access with { Claim = claim }, claim);
        }
        finally
        {
            _inFlight.TryRemove((claim.AccountId, claim.Key), out _);
        }
    }

    private async Task DoAsync(HttpContext context, Access access, IdempotencyClaim claim)
    {
        if (store.Read(reader => reader.Idempotency.Find(claim.AccountId, claim.Key)) is { } before)
        {
            await GivenAnswer.ReplayAsync(context.Response, before, claim);
            return;
        }
        context.Features.Set(access);
        GivenAnswer answer = await GivenAnswer.TakeAsync(context, next);
        if (answer.Status < 500 && (claim.IsTaken || answer.Status < 300))
            await store.WriteAsync(Author.System, change => Note(change, claim, answer));
        await answer.SendAsync(context.Response);
    }

    // What was done without the store has not taken the key yet.
    private static void Note(StoreChange change, IdempotencyClaim claim, GivenAnswer answer)
    {
        if (!claim.IsTaken)
            change.Idempotency.Take(claim);
        change.Idempotency.Answer(claim, answer.Status, answer.Headers, answer.Body);
    }
}
