namespace Planner.Store;

/// <summary>Plans and their versions: reads within a scope, changes with the version that was read.</summary>
public sealed class PlanTable
{
    internal const string Purpose = "plan";
    private const string VersionColumns =
        "plan_id, number, parent, cause, actor, reason, input_hash, summary, created_at";
    private readonly StoreReader _reader;

    internal PlanTable(StoreReader reader) => _reader = reader;

    /// <summary>Null where there is none within the scope.</summary>
    public PlanRow? Find(Scope scope, string id) =>
        _reader.First<PlanRow>(
            $"SELECT * FROM plan WHERE {In(scope)} AND id = @id",
            new { branches = scope.Branches?.ToArray(), id }
        );

    /// <summary>Newest first.</summary>
    public IReadOnlyList<PlanRow> List(Scope scope, PlanFilter filter)
    {
        List<string> all = [In(scope)];
        if (filter.From is not null)
            all.Add("day_to >= @From");
        if (filter.To is not null)
            all.Add("day_from <= @To");
        if (filter.Before is not null)
            all.Add("id < @Before");
        Dapper.DynamicParameters parameters = new(filter);
        parameters.Add("branches", scope.Branches?.ToArray());
        return
        [
            .. _reader.Query<PlanRow>(
                $"SELECT * FROM plan WHERE {string.Join(" AND ", all)} ORDER BY id DESC LIMIT @Most",
                parameters
            ),
        ];
    }

    /// <summary>Versions of a plan, oldest first.</summary>
    public IReadOnlyList<PlanVersionRow> Versions(string plan) =>
        [
            .. _reader.Query<PlanVersionRow>(
                $"SELECT {VersionColumns} FROM plan_version WHERE plan_id = @plan ORDER BY number",
                new { plan }
            ),
        ];

    /// <summary>Null where there is none of that number.</summary>
    public PlanVersionRow? Version(string plan, long number) =>
        _reader.First<PlanVersionRow>(
            $"SELECT {VersionColumns} FROM plan_version WHERE plan_id = @plan AND number = @number",
            new { plan, number }
        );

    /// <summary>The plan document of a version, as JSON; null where there is none of that number.</summary>
    public string? Document(string plan, long number) =>
        _reader.First<byte[]>(
            "SELECT document FROM plan_version WHERE plan_id = @plan AND number = @number",
            new { plan, number }
        )
            is { } closed
            ? SealedText.Open(_reader.Seal, Purpose, closed)
            : null;

    /// <summary>A new plan, without a version yet.</summary>
    /// <exception cref="StoreConflictException">There is no such branch.</exception>
    public PlanRow Create(PlanOrder order)
    {
        StoreChange change = Change;
        PlanRow made = new()
        {
            Id = NewId.Of("p", change.Now),
            BranchId = order.BranchId,
            DayFrom = order.From,
            DayTo = order.To,
            Scenario = order.Scenario,
            Version = 1,
            Summary = order.Summary,
            CreatedAt = change.Now,
            CreatedBy = change.Author.Id,
        };
        change.Execute(
            """
            INSERT INTO plan (id, branch_id, day_from, day_to, scenario, version, head, published, summary, created_at, created_by)
            VALUES (@Id, @BranchId, @DayFrom, @DayTo, @Scenario, @Version, @Head, @Published, @Summary, @CreatedAt, @CreatedBy)
            """,
            made
        );
        change.Record("create", "plans", made.Id, made.BranchId, after: made.Summary);
        return made;
    }

    /// <summary>
    /// Adds a version. It becomes the head where its parent is the head (or there is none yet); else somebody has gone on from
    /// there meanwhile, and the new one stands beside.
    /// </summary>
    /// <exception cref="StoreConflictException">The plan is gone.</exception>
    public PlanVersionRow Append(PlanRow plan, NewPlanVersion version)
    {
        StoreChange change = Change;
        PlanRow now = Find(Scope.All, plan.Id) ?? throw Stale(plan);
        PlanVersionRow made = new()
        {
            PlanId = plan.Id,
            Number = Versions(plan.Id).Select(known => known.Number).DefaultIfEmpty(0).Max() + 1,
            Parent = version.Parent,
            Cause = version.Cause,
            Actor = change.Author.Id,
            Reason = change.Author.Reason,
            InputHash = version.InputHash,
            Summary = version.Summary,
            CreatedAt = change.Now,
        };
        Insert(made, version.Document);
        if (now.Head == (version.Parent ?? 0))
            Move(now, "add-version", now with { Head = made.Number, Summary = made.Summary });
        else
            change.Record("add-version", "plans", plan.Id, plan.BranchId, after: made.Summary);
        return made;
    }

    /// <summary>Adds a version that becomes the head.</summary>
    /// <param name="plan">As it was read.</param>
    /// <exception cref="StoreConflictException">The plan was changed since.</exception>
    public PlanRow Advance(PlanRow plan, NewPlanVersion version)
    {
        if (Find(Scope.All, plan.Id)?.Version != plan.Version)
            throw Stale(plan);
        Append(plan, version with { Parent = plan.Head });
        return Find(Scope.All, plan.Id)!;
    }

    /// <summary>Makes another version the head.</summary>
    /// <param name="plan">As it was read.</param>
    /// <param name="action">"undo" or "redo".</param>
    /// <exception cref="StoreConflictException">The plan was changed since.</exception>
    public PlanRow MoveHead(PlanRow plan, PlanVersionRow to, string action) =>
        Move(plan, action, plan with { Head = to.Number, Summary = to.Summary });

    /// <summary>Notes that the head is what holds now.</summary>
    /// <exception cref="StoreConflictException">The plan was changed since it was read.</exception>
    public PlanRow MarkPublished(PlanRow plan) => Move(plan, "publish", plan with { Published = plan.Head });

    private StoreChange Change =>
        _reader as StoreChange ?? throw new InvalidOperationException("Plans are changed within a change only.");

    private void Insert(PlanVersionRow made, string document)
    {
        Dapper.DynamicParameters parameters = new(made);
        parameters.Add("document", SealedText.Close(Change.Seal, Purpose, document));
        Change.Execute(
            """
            INSERT INTO plan_version (plan_id, number, parent, cause, actor, reason, input_hash, summary, document, created_at)
            VALUES (@PlanId, @Number, @Parent, @Cause, @Actor, @Reason, @InputHash, @Summary, @document, @CreatedAt)
            """,
            parameters
        );
    }

    private PlanRow Move(PlanRow plan, string action, PlanRow to)
    {
        PlanRow made = to with { Version = plan.Version + 1 };
        int changed = Change.Execute(
            """
            UPDATE plan SET version = @Version, head = @Head, published = @Published, summary = @Summary
            WHERE id = @Id AND version = @Version - 1
            """,
            made
        );
        if (changed == 0)
            throw Stale(plan);
        Change.Record(action, "plans", plan.Id, plan.BranchId, Words(plan), Words(made));
        return made;
    }

    private static string Words(PlanRow plan) =>
        FormattableString.Invariant(
            $$"""{"head":{{plan.Head}},"published":{{plan.Published?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}},"summary":{{plan.Summary}}}"""
        );

    private string In(Scope scope) =>
        scope.Branches is null ? "1 = 1" : $"branch_id {_reader.Context.Engine.Among("branches")}";

    private static StoreConflictException Stale(PlanRow plan) =>
        new(StoreConflict.StaleVersion, $"Plan {plan.Id} was changed since it was read, or is gone.");
}
