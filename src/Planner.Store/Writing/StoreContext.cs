namespace Planner.Store;

/// <summary>What every reader and change shares.</summary>
internal sealed record StoreContext(StoreEngine Engine, ISeal Seal, TimeProvider Time)
{
    private const long Minute = 60_000;
    private long _forgotten;

    /// <summary>True once a minute: what is too old need not be looked for with each change. Asked by the write lane only.</summary>
    public bool IsTimeToForget(long now)
    {
        if (now - _forgotten < Minute)
            return false;
        _forgotten = now;
        return true;
    }
}
