namespace Planner.Store;

/// <summary>The ledger of jobs: what was asked for, where it stands, and what came of it.</summary>
public sealed class JobTable
{
    // Everything but the sealed input and result, which may be large.
    internal const string Columns = """
        id, branch_id, kind, day_from, day_to, scenario, input_hash, state, options, problem, plan_id, attempts, fence,
        lease_owner, lease_until, stop_asked, created_at, created_by, started_at, ended_at
        """;
    internal const string Purpose = "job";
    private readonly StoreReader _reader;

    internal JobTable(StoreReader reader) => _reader = reader;

    /// <summary>Null where there is none within the scope.</summary>
    public JobRow? Find(Scope scope, string id) =>
        _reader.First<JobRow>($"SELECT {Columns} FROM solve_job WHERE {In(scope)} AND id = @id", Of(scope, id));

    /// <summary>Newest first.</summary>
    /// <param name="before">Goes on behind this id.</param>
    public IReadOnlyList<JobRow> List(Scope scope, int most, string? before = null) =>
        [
            .. _reader.Query<JobRow>(
                $"""
                SELECT {Columns} FROM solve_job
                WHERE {In(scope)} {(before is null ? "" : "AND id < @before")} ORDER BY id DESC LIMIT @most
                """,
                new
                {
                    branches = scope.Branches?.ToArray(),
                    before,
                    most,
                }
            ),
        ];

    /// <summary>The newest job of each plan, by the plan's id; plans without one are missing.</summary>
    public IReadOnlyDictionary<string, JobRow> LatestOf(IReadOnlyCollection<string> plans) =>
        plans.Count == 0
            ? new Dictionary<string, JobRow>()
            : _reader
                .Query<JobRow>(
                    $"""
                    SELECT {Columns} FROM solve_job WHERE id IN
                      (SELECT MAX(id) FROM solve_job WHERE plan_id {_reader.Context.Engine.Among(
                        "plans"
                    )} GROUP BY plan_id)
                    """,
                    new { plans = plans.ToArray() }
                )
                .ToDictionary(job => job.PlanId!);

    /// <summary>Every job that waits or runs, in any branch, oldest first.</summary>
    public IReadOnlyList<JobRow> Open() =>
        [.. _reader.Query<JobRow>($"SELECT {Columns} FROM solve_job WHERE state IN ('queued', 'running') ORDER BY id")];

    /// <summary>How many wait for their turn.</summary>
    public int Waiting() => (int)_reader.First<long>("SELECT COUNT(*) FROM solve_job WHERE state = 'queued'");

    /// <summary>Whether a runner would find something to do.</summary>
    public bool HasWork() =>
        _reader.First<long>(
            """
            SELECT COUNT(*) FROM solve_job
            WHERE state = 'queued' OR (state = 'running' AND lease_until < @now)
            """,
            new { now = _reader.Now }
        ) > 0;

    /// <summary>What the job works on, as JSON.</summary>
    public string Input(string id) => SealedText.Open(_reader.Seal, Purpose, Bytes("input", id)!);

    /// <summary>What came of it, as JSON; null where there is nothing, or it is a plan.</summary>
    public string? Result(string id) =>
        Bytes("result", id) is { } closed ? SealedText.Open(_reader.Seal, Purpose, closed) : null;

    /// <summary>Puts a job at the end of the queue; where the same is open already, that one is the answer.</summary>
    /// <exception cref="StoreConflictException">Too many wait, for the branch or altogether.</exception>
    public JobRow Enqueue(JobOrder order, JobLimits limits)
    {
        StoreChange change = Change;
        if (OpenLike(order) is { } open)
            return open;
        RefuseTooMany(order.BranchId, limits);
        JobRow made = Made(order, change);
        change.Execute(
            """
            INSERT INTO solve_job
              (id, branch_id, kind, day_from, day_to, scenario, input_hash, state, options, input, plan_id, attempts, fence,
               turn, stop_asked, created_at, created_by)
            VALUES
              (@Id, @BranchId, @Kind, @DayFrom, @DayTo, @Scenario, @InputHash, @State, @Options, @input, @PlanId, 0, 0, 0, 0,
               @CreatedAt, @CreatedBy)
            """,
            With(made, SealedText.Close(change.Seal, Purpose, order.Input))
        );
        change.Record("ask", "jobs", made.Id, made.BranchId, after: made.Options);
        return made;
    }

    /// <summary>
    /// Asks that a job ends early: one that waits is cancelled at once, one that runs is told at its next heartbeat, one that is
    /// over stays as it is.
    /// </summary>
    public void AskToStop(JobRow job)
    {
        StoreChange change = Change;
        int cancelled = change.Execute(
            "UPDATE solve_job SET state = 'cancelled', ended_at = @now WHERE id = @id AND state = 'queued'",
            new { id = job.Id, now = change.Now }
        );
        int told = change.Execute(
            "UPDATE solve_job SET stop_asked = 1 WHERE id = @id AND state = 'running'",
            new { id = job.Id }
        );
        if (cancelled + told > 0)
            change.Record("stop", "jobs", job.Id, job.BranchId);
    }

    private StoreChange Change =>
        _reader as StoreChange ?? throw new InvalidOperationException("Jobs are changed within a change only.");

    /// <summary>The open job that would make the same; null where there is none.</summary>
    public JobRow? OpenLike(JobOrder order) =>
        _reader.First<JobRow>(
            $"""
            SELECT {Columns} FROM solve_job
            WHERE branch_id = @BranchId AND kind = @Kind AND day_from = @DayFrom AND day_to = @DayTo
              AND scenario = @Scenario AND input_hash = @InputHash AND state IN ('queued', 'running')
            """,
            order
        );

    private void RefuseTooMany(string branch, JobLimits limits)
    {
        long all = Waiting();
        if (all >= limits.Total)
            throw new StoreConflictException(StoreConflict.QueueFull, $"{all} jobs wait already.");
        long own = _reader.First<long>(
            "SELECT COUNT(*) FROM solve_job WHERE branch_id = @branch AND state = 'queued'",
            new { branch }
        );
        if (own >= limits.PerBranch)
            throw new StoreConflictException(StoreConflict.QueueFull, $"{own} jobs of branch {branch} wait already.");
    }

    private static JobRow Made(JobOrder order, StoreChange change) =>
        new()
        {
            Id = NewId.Of("j", change.Now),
            BranchId = order.BranchId,
            Kind = order.Kind,
            DayFrom = order.DayFrom,
            DayTo = order.DayTo,
            Scenario = order.Scenario,
            InputHash = order.InputHash,
            State = JobState.Queued,
            Options = order.Options,
            PlanId = order.PlanId,
            CreatedAt = change.Now,
            CreatedBy = change.Author.Id,
        };

    private static Dapper.DynamicParameters With(JobRow job, byte[] input)
    {
        Dapper.DynamicParameters parameters = new(job);
        parameters.Add("input", input);
        return parameters;
    }

    private byte[]? Bytes(string column, string id) =>
        _reader.First<byte[]>($"SELECT {column} FROM solve_job WHERE id = @id", new { id });

    private string In(Scope scope) =>
        scope.Branches is null ? "1 = 1" : $"branch_id {_reader.Context.Engine.Among("branches")}";

    private static object Of(Scope scope, string id) => new { branches = scope.Branches?.ToArray(), id };
}
