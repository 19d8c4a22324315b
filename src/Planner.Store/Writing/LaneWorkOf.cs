namespace Planner.Store;

/// <summary>A change that answers something.</summary>
internal sealed class LaneWorkOf<T>(Author author, Func<StoreChange, T> change) : LaneWork(author)
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _answer;

    public Task<T> Done => _done.Task;

    public override void Run(StoreChange open) => _answer = change(open);

    public override void Fail(Exception fault) => _done.TrySetException(fault);

    protected override void Succeed() => _done.TrySetResult(_answer!);
}
