using System.Text.Json;

namespace Planner.Store;

/// <summary>What a backup holds. The same store gives the same manifest, byte for byte.</summary>
/// <param name="Format">"planner-store-backup/1"</param>
/// <param name="Schema">Names of the migrations, in order.</param>
/// <param name="AuditHead">The last row of the audit; null where it is empty. Noted down, it shows whether the audit was written anew.</param>
public sealed record BackupManifest(
    string Format,
    IReadOnlyList<string> Schema,
    AuditHead? AuditHead,
    IReadOnlyList<BackupFile> Tables,
    IReadOnlyList<BackupFile> Keys
)
{
    public const string CurrentFormat = "planner-store-backup/1";
    private const string FileName = "manifest.json";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public void Write(string folder) =>
        File.WriteAllText(Path.Combine(folder, FileName), JsonSerializer.Serialize(this, Json) + "\n");

    /// <exception cref="BackupException">There is none, or it cannot be read.</exception>
    public static BackupManifest Read(string folder)
    {
        string file = Path.Combine(folder, FileName);
        if (!File.Exists(file))
            throw new BackupException($"{folder} holds no backup: there is no {FileName}.");
        try
        {
            BackupManifest? manifest = JsonSerializer.Deserialize<BackupManifest>(File.ReadAllText(file), Json);
            if (manifest is { Format: CurrentFormat, Schema: not null, Tables: not null, Keys: not null })
                return manifest;
        }
        catch (JsonException fault)
        {
            throw new BackupException($"{FileName} is damaged: {fault.Message}");
        }
        throw new BackupException($"{FileName} is not of a backup in the format {CurrentFormat}.");
    }
}
