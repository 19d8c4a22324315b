using Planner.Domain;

namespace Planner.Cli;

/// <summary>Looks at a path before anything is written to it.</summary>
internal static class OutputTarget
{
    /// <summary>Why a file cannot be written there; empty where it can, as far as one can tell.</summary>
    public static IEnumerable<InputMistake> Mistakes(string option, string path)
    {
        if (path.Length == 0 || Directory.Exists(path))
            yield return new InputMistake(option, path, "This is no name of a file.", "Name a file in the folder.");
        else if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
            yield return new InputMistake(option, path, "The folder does not exist.", "Create it, or name another.");
        else if (Refusal(path) is { } reason)
            yield return new InputMistake(
                option,
                $"{path} ({reason})",
                "A file can be written there.",
                "Name another folder."
            );
    }

    /// <summary>Refuses folders that files cannot be written to, before any work is done. Makes nothing.</summary>
    /// <exception cref="InvalidInputException">Every such folder at once.</exception>
    public static void RequireFolders(params (string Option, string Folder)[] folders)
    {
        List<InputMistake> mistakes = [.. folders.SelectMany(folder => FolderMistakes(folder.Option, folder.Folder))];
        if (mistakes.Count > 0)
            throw new InvalidInputException(mistakes);
    }

    /// <summary>Why files cannot be written to a folder, which need not be there yet; empty where they can. Makes nothing.</summary>
    public static IEnumerable<InputMistake> FolderMistakes(string option, string folder)
    {
        string? at = folder.Length == 0 || folder.Contains('\0') ? null : Path.GetFullPath(folder);
        while (at is not null && !Directory.Exists(at) && !File.Exists(at))
            at = Path.GetDirectoryName(at);
        if (at is null)
            yield return new InputMistake(option, folder, "This is no name of a folder.", "Name a folder.");
        else if (File.Exists(at))
            yield return new InputMistake(option, folder, $"{at} is a file.", "Name a folder.");
        else if (Refusal(Path.Combine(at, "planner")) is { } reason)
            yield return new InputMistake(
                option,
                $"{folder} ({reason})",
                "Files can be written there.",
                "Name another folder."
            );
    }

    // Rights, read-only and full disks show only when a file is made.
    private static string? Refusal(string path)
    {
        try
        {
            using var probe = new AtomicFile(path, stream => stream.WriteByte(0));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return e.Message;
        }
    }
}
