namespace Planner.Cli;

/// <summary>Writes files whole or not at all: first beside the target, then renamed over it.</summary>
internal static class AtomicFile
{
    public static void Write(string path, Action<Stream> content)
    {
        string full = Path.GetFullPath(path);
        string draft = FormattableString.Invariant($"{full}.{Environment.ProcessId}.part");
        try
        {
            using (FileStream stream = File.Create(draft))
                content(stream);
            File.Move(draft, full, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
