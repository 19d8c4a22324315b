namespace Planner.Store;

/// <summary>Proposals to change plans.</summary>
public sealed class ProposalTable
{
    private const string Columns =
        "id, branch_id, plan_id, base_version, version, state, summary, created_at, created_by";
    internal const string Purpose = "proposal";
    private readonly StoreReader _reader;

    internal ProposalTable(StoreReader reader) => _reader = reader;

    /// <summary>Null where there is none within the scope.</summary>
    public ProposalRow? Find(Scope scope, string id) =>
        _reader.First<ProposalRow>(
            $"SELECT {Columns} FROM proposal WHERE {In(scope)} AND id = @id",
            new { branches = scope.Branches?.ToArray(), id }
        );

    /// <summary>Proposals for a plan, oldest first.</summary>
    public IReadOnlyList<ProposalRow> List(Scope scope, string plan) =>
        [
            .. _reader.Query<ProposalRow>(
                $"SELECT {Columns} FROM proposal WHERE {In(scope)} AND plan_id = @plan ORDER BY id",
                new { branches = scope.Branches?.ToArray(), plan }
            ),
        ];

    /// <summary>What it would make of the plan: a plan document as JSON.</summary>
    public string Document(string id) =>
        SealedText.Open(
            _reader.Seal,
            Purpose,
            _reader.First<byte[]>("SELECT document FROM proposal WHERE id = @id", new { id })!
        );

    /// <param name="summary">JSON without personal data.</param>
    /// <param name="document">A plan document as JSON; sealed in the store.</param>
    public ProposalRow Add(PlanRow plan, long baseVersion, string summary, string document)
    {
        StoreChange change = Change;
        ProposalRow made = new()
        {
            Id = NewId.Of("r", change.Now),
            BranchId = plan.BranchId,
            PlanId = plan.Id,
            BaseVersion = baseVersion,
            Version = 1,
            State = "open",
            Summary = summary,
            CreatedAt = change.Now,
            CreatedBy = change.Author.Id,
        };
        Dapper.DynamicParameters parameters = new(made);
        parameters.Add("document", SealedText.Close(change.Seal, Purpose, document));
        change.Execute(
            """
            INSERT INTO proposal (id, branch_id, plan_id, base_version, version, state, summary, document, created_at, created_by)
            VALUES (@Id, @BranchId, @PlanId, @BaseVersion, @Version, @State, @Summary, @document, @CreatedAt, @CreatedBy)
            """,
            parameters
        );
        change.Record("propose", "proposals", made.Id, made.BranchId, after: summary);
        return made;
    }

    /// <summary>Notes what became of it.</summary>
    /// <param name="state">"accepted" or "declined".</param>
    /// <exception cref="StoreConflictException">It was decided already.</exception>
    public ProposalRow Decide(ProposalRow proposal, string state)
    {
        ProposalRow made = proposal with { Version = proposal.Version + 1, State = state };
        int changed = Change.Execute(
            "UPDATE proposal SET state = @State, version = @Version WHERE id = @Id AND version = @Version - 1 AND state = 'open'",
            made
        );
        if (changed == 0)
            throw new StoreConflictException(
                StoreConflict.StaleVersion,
                $"Proposal {proposal.Id} was decided since it was read."
            );
        Change.Record(state, "proposals", made.Id, made.BranchId, proposal.Summary, made.Summary);
        return made;
    }

    private StoreChange Change =>
        _reader as StoreChange ?? throw new InvalidOperationException("Proposals are changed within a change only.");

    private string In(Scope scope) =>
        scope.Branches is null ? "1 = 1" : $"branch_id {_reader.Context.Engine.Among("branches")}";
}
