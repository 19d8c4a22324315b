namespace Planner.Store;

/// <summary>A backup cannot be written or restored; nothing was changed.</summary>
/// <param name="findings">Everything that is wrong.</param>
public sealed class BackupException(params IReadOnlyList<string> findings) : Exception(string.Join("\n", findings))
{
    public IReadOnlyList<string> Findings { get; } = findings;
}
