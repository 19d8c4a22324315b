namespace Planner.Cli;

/// <summary>A file that is written whole or not at all: first beside its place, then renamed into it.</summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string _path;
    private readonly string _draft;

    /// <summary>Writes the draft; nothing stands at <paramref name="path"/> before <see cref="Keep"/>.</summary>
    public AtomicFile(string path, Action<Stream> content)
    {
        _path = Path.GetFullPath(path);
        _draft = FormattableString.Invariant($"{_path}.{Environment.ProcessId}.part");
        try
        {
            using FileStream stream = File.Create(_draft);
            content(stream);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public static void Write(string path, Action<Stream> content)
    {
        using var file = new AtomicFile(path, content);
        file.Keep();
    }

    /// <summary>Puts the file in its place, over an older one.</summary>
    public void Keep() => File.Move(_draft, _path, overwrite: true);

    public void Dispose() => File.Delete(_draft);
}
