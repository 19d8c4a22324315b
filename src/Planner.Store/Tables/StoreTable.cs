namespace Planner.Store;

/// <summary>A table of the schema.</summary>
/// <param name="Key">Its primary key.</param>
/// <param name="Sealed">Its encrypted columns.</param>
internal sealed record StoreTable(string Name, string[] Key, SealedColumn[] Sealed)
{
    /// <summary>Whether its rows stand in a backup.</summary>
    public bool IsKept { get; init; } = true;

    /// <summary>Whether its sealed bytes may be sealed anew with a newer key.</summary>
    public bool IsResealed { get; init; } = true;
}
