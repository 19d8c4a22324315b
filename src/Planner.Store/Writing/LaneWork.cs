namespace Planner.Store;

/// <summary>A change that waits for its turn.</summary>
internal abstract class LaneWork(Author author)
{
    private Exception? _refusal;

    public Author Author { get; } = author;

    public abstract void Run(StoreChange change);

    /// <summary>The change itself failed; told once the others of its batch are committed.</summary>
    public void Refuse(Exception fault) => _refusal = fault;

    public void Complete()
    {
        if (_refusal is { } fault)
        {
            Fail(fault);
            return;
        }
        if (Author.Claim is { } claim)
            claim.IsTaken = true;
        Succeed();
    }

    public abstract void Fail(Exception fault);

    protected abstract void Succeed();
}
