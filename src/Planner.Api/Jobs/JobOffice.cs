using System.Security.Cryptography;
using System.Text;
using Planner.Store;

namespace Planner.Api;

/// <summary>Takes jobs in that make no plan, and tells the runner.</summary>
internal sealed class JobOffice(PlannerStore store, JobBell bell, JobLogs logs, ApiOptions limits)
{
    /// <summary>The job; where the same is open already, that one.</summary>
    /// <param name="order">Its hash is filled in from options and input.</param>
    public async Task<IResult> SubmitAsync(Access access, JobOrder order, string? reason)
    {
        JobLimits most = new(limits.BranchQueueLimit, limits.QueueLimit);
        byte[] all = Encoding.UTF8.GetBytes($"{order.Options}|{order.Input}");
        JobOrder hashed = order with { InputHash = Convert.ToHexStringLower(SHA256.HashData(all)) };
        try
        {
            JobRow job = await store.WriteAsync(access.Author(reason), change => change.Jobs.Enqueue(hashed, most));
            logs.Of(job);
            bell.Ring();
            return TypedResults.Accepted($"/v1/jobs/{job.Id}", JobView.Of(job));
        }
        catch (StoreConflictException full) when (full.Conflict == StoreConflict.QueueFull)
        {
            return new Problem(ProblemCatalogue.QueueFull, full.Message, PlanOffice.RetryAfterSeconds);
        }
    }
}
