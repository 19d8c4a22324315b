using System.Security.Cryptography;
using System.Text;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Takes searches in: the plan and its job come into the store in one change, and the runner is told.</summary>
internal sealed class PlanOffice(PlannerStore store, JobBell bell, JobLogs logs, ApiOptions limits)
{
    /// <summary>Seconds after which a place in a full queue is likely.</summary>
    public const int RetryAfterSeconds = 5;

    private JobLimits QueueLimits => new(limits.BranchQueueLimit, limits.QueueLimit);

    /// <summary>The plan and the job that makes it; where the same is open already, those.</summary>
    /// <exception cref="StoreConflictException">Too many jobs wait.</exception>
    public async Task<(PlanRow Plan, JobRow Job)> SubmitAsync(Access access, PlanAsked asked)
    {
        JobOrder order = Order(asked);
        PlanSummary summary = new(
            asked.Request.Agency.Name,
            asked.Request.Visits.Count,
            asked.Options.Budget,
            asked.Options.Seed
        );
        (PlanRow Plan, JobRow Job) made = await store.WriteAsync(
            access.Author(asked.Options.Reason.Length > 0 ? asked.Options.Reason : null),
            change => Submit(change, order, summary)
        );
        logs.Of(made.Job);
        bell.Ring();
        return made;
    }

    private (PlanRow, JobRow) Submit(StoreChange change, JobOrder order, PlanSummary summary)
    {
        JobRow? open = change.Jobs.OpenLike(order);
        string? plan = open?.PlanId ?? order.PlanId;
        PlanRow row = plan is not null
            ? change.Plans.Find(Scope.All, plan)!
            : change.Plans.Create(new(order.BranchId, order.DayFrom, order.DayTo, order.Scenario, summary.Write()));
        return (row, open ?? change.Jobs.Enqueue(order with { PlanId = row.Id }, QueueLimits));
    }

    private static JobOrder Order(PlanAsked asked) =>
        new()
        {
            BranchId = asked.Branch,
            Kind = PlanWork.Name,
            DayFrom = asked.Request.From.ToString("uuuu-MM-dd", null),
            DayTo = asked.Request.To.ToString("uuuu-MM-dd", null),
            Scenario = asked.Scenario,
            InputHash = Hash(asked),
            Options = PlanJobOptions.Of(asked.Options, asked.Base).Write(),
            Input = PlanText.Write(asked.Request),
            PlanId = asked.Plan,
        };

    // All that decides what comes out: the request, the budget, the seed, and what it goes on from.
    private static string Hash(PlanAsked asked)
    {
        string all = FormattableString.Invariant(
            $"{PlanRequestHash.Of(asked.Request)}|{asked.Options.Budget}|{asked.Options.Seed}|{asked.Plan}|{asked.Base}"
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)));
    }
}
