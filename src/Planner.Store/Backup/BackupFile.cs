namespace Planner.Store;

/// <summary>A file of a backup, as its manifest describes it.</summary>
/// <param name="Name">Table or key file.</param>
/// <param name="Rows">Lines; 0 for key files.</param>
/// <param name="Sha256">Of the whole file; 64 hexadecimal digits.</param>
public sealed record BackupFile(string Name, long Rows, string Sha256);
