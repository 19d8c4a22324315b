namespace Planner.Store;

/// <summary>What every reader and change shares.</summary>
internal sealed record StoreContext(StoreEngine Engine, ISeal Seal, TimeProvider Time);
