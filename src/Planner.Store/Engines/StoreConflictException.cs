namespace Planner.Store;

/// <summary>The store refused a change; nothing of it was written.</summary>
public class StoreConflictException(StoreConflict conflict, string message, Exception? inner = null)
    : Exception(message, inner)
{
    public StoreConflict Conflict { get; } = conflict;
}
