using System.Diagnostics.CodeAnalysis;

namespace Planner.Travel;

/// <summary>
/// Leg tables kept on disk by key. It holds times and lengths, no address and no coordinate. A missing, damaged or
/// unreadable file is a miss, a failed write is ignored: the cache can only cost time, never change or stop a plan.
/// </summary>
internal sealed class MatrixCache(string folder)
{
    private const long MaxBytes = 256L << 20;

    public bool TryRead(string key, int count, [NotNullWhen(true)] out LegTable? legs)
    {
        legs = null;
        try
        {
            var file = FileOf(key);
            if (File.Exists(file))
                legs = LegTableBytes.Read(File.ReadAllBytes(file), key, count);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        return legs is not null;
    }

    /// <summary>Writes beside the file and renames, so that a reader never sees half a table.</summary>
    public void Write(string key, LegTable legs)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var draft = Path.Combine(folder, Path.GetRandomFileName());
            File.WriteAllBytes(draft, LegTableBytes.Write(legs, key));
            File.Move(draft, FileOf(key), overwrite: true);
            RemoveOldest();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full or read-only disk: the table is in memory, only the next start is slower.
        }
    }

    private void RemoveOldest()
    {
        var bytes = 0L;
        foreach (var file in new DirectoryInfo(folder).GetFiles().OrderByDescending(f => f.LastWriteTimeUtc))
            if ((bytes += file.Length) > MaxBytes)
                file.Delete();
    }

    private string FileOf(string key) => Path.Combine(folder, key + ".legs");
}
