namespace Planner.Store;

/// <summary>Hands jobs out to those who work at them, and takes back what came of it. Within a change only.</summary>
public sealed class JobDesk
{
    private readonly StoreChange _change;

    internal JobDesk(StoreChange change) => _change = change;

    /// <summary>
    /// The next job, or null: of the branch whose last turn is the longest ago, the oldest. One whose lease ran out counts as
    /// waiting, with a higher fence; after too many attempts it is given up.
    /// </summary>
    public JobRow? Take(LeaseTerms terms)
    {
        GiveUp(terms);
        if (_change.First<string>(NextSql, new { now = _change.Now }) is not { } id)
            return null;
        _change.Execute(
            """
            UPDATE solve_job SET state = 'running', attempts = attempts + 1, fence = fence + 1, lease_owner = @owner,
              lease_until = @until, started_at = @now, turn = (SELECT MAX(turn) + 1 FROM solve_job)
            WHERE id = @id
            """,
            new
            {
                id,
                owner = terms.Owner,
                until = _change.Now + (long)terms.Length.TotalMilliseconds,
                now = _change.Now,
            }
        );
        return _change.Jobs.Find(Scope.All, id);
    }

    /// <summary>Keeps the lease for another length; true where the job is asked to end early.</summary>
    /// <exception cref="StoreConflictException">The lease is lost.</exception>
    public bool Renew(JobLease lease, LeaseTerms terms)
    {
        Held(
            lease,
            "lease_until = @until",
            new
            {
                id = lease.JobId,
                fence = lease.Fence,
                until = _change.Now + (long)terms.Length.TotalMilliseconds,
            }
        );
        return _change.First<long>("SELECT stop_asked FROM solve_job WHERE id = @JobId", lease) > 0;
    }

    /// <summary>The job is done.</summary>
    /// <param name="result">JSON; null where the result is a plan.</param>
    /// <exception cref="StoreConflictException">The lease is lost; nothing of the change is written.</exception>
    public void Finish(JobLease lease, string? result = null) =>
        End(
            lease,
            JobState.Done,
            null,
            result is null ? null : SealedText.Close(_change.Seal, JobTable.Purpose, result)
        );

    /// <summary>The job was stopped before there was anything.</summary>
    /// <exception cref="StoreConflictException">The lease is lost.</exception>
    public void Cancel(JobLease lease) => End(lease, JobState.Cancelled, null, null);

    /// <summary>The job cannot be done, whoever tries.</summary>
    /// <param name="problem">JSON of a problem.</param>
    /// <exception cref="StoreConflictException">The lease is lost.</exception>
    public void Fail(JobLease lease, string problem) => End(lease, JobState.Failed, problem, null);

    /// <summary>Something broke: the job is tried again, or given up after <paramref name="mostAttempts"/>.</summary>
    /// <exception cref="StoreConflictException">The lease is lost.</exception>
    public void Break(JobLease lease, string problem, int mostAttempts)
    {
        JobRow job = _change.Jobs.Find(Scope.All, lease.JobId) ?? throw Lost(lease);
        if (job.Attempts < mostAttempts)
            Held(lease, $"{Back}, problem = @problem", Of(lease, problem));
        else
        {
            End(lease, JobState.Dead, problem, null);
            JobExceptions.Add(_change, job, problem);
        }
    }

    /// <summary>Gives the job back untouched: it waits again and no attempt is counted.</summary>
    /// <exception cref="StoreConflictException">The lease is lost.</exception>
    public void HandBack(JobLease lease) => Held(lease, $"{Back}, attempts = attempts - 1", Of(lease, null));

    private const string Back = "state = 'queued', lease_owner = NULL, lease_until = NULL";

    // Several processes may look at once: each skips what another has in its hands.
    private string NextSql =>
        $"""
            SELECT j.id FROM solve_job j
            WHERE j.state = 'queued' OR (j.state = 'running' AND j.lease_until < @now)
            ORDER BY (SELECT MAX(o.turn) FROM solve_job o WHERE o.branch_id = j.branch_id), j.id
            LIMIT 1 {_change.Context.Engine.SkipLocked}
            """;

    private void GiveUp(LeaseTerms terms)
    {
        foreach (
            JobRow job in _change.Query<JobRow>(
                $"""
                SELECT {JobTable.Columns} FROM solve_job
                WHERE state = 'running' AND lease_until < @now AND attempts >= @most {_change.Context.Engine.SkipLocked}
                """,
                new { now = _change.Now, most = terms.MostAttempts }
            )
        )
        {
            const string problem = """{"code":"job-given-up"}""";
            End(job.Lease, JobState.Dead, job.Problem ?? problem, null);
            JobExceptions.Add(_change, job, job.Problem ?? problem);
        }
    }

    private void End(JobLease lease, string state, string? problem, byte[]? result) =>
        Held(
            lease,
            "state = @state, problem = @problem, result = @result, lease_owner = NULL, lease_until = NULL, ended_at = @now",
            new
            {
                id = lease.JobId,
                fence = lease.Fence,
                state,
                problem,
                result,
                now = _change.Now,
            }
        );

    private void Held(JobLease lease, string set, object parameters)
    {
        if (
            _change.Execute(
                $"UPDATE solve_job SET {set} WHERE id = @id AND fence = @fence AND state = 'running'",
                parameters
            ) == 0
        )
            throw Lost(lease);
    }

    private static object Of(JobLease lease, string? problem) =>
        new
        {
            id = lease.JobId,
            fence = lease.Fence,
            problem,
        };

    private static StoreConflictException Lost(JobLease lease) =>
        new(
            StoreConflict.LostLease,
            FormattableString.Invariant($"Attempt {lease.Fence} at job {lease.JobId} is over.")
        );
}
