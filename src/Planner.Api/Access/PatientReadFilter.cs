using System.Text.Json;
using Planner.Store;

namespace Planner.Api;

/// <summary>Writes into the audit whose data an answer carries, before the answer is sent.</summary>
internal sealed class PatientReadFilter(PlannerStore store) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        object? answer = await next(context);
        PatientReads reads = PatientReads.Of(context.HttpContext);
        if (!reads.IsEmpty && context.HttpContext.Features.Get<Access>() is { SeesNames: true } access)
            await store.WriteAsync(access.Author(), change => Record(change, reads));
        return answer;
    }

    private static void Record(StoreChange change, PatientReads reads)
    {
        foreach ((string branchId, IReadOnlyCollection<string> ids) in reads.ByBranch)
            change.Record(
                "read",
                "patients",
                ids.Count == 1 ? ids.First() : FormattableString.Invariant($"{ids.Count} patients"),
                branchId,
                after: JsonSerializer.Serialize(ids)
            );
    }
}
