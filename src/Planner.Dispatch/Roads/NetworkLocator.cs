namespace Planner.Dispatch;

/// <summary>
/// Finds road networks by name. A network is a folder that holds one file ending in <see cref="FileEnding"/>; it is looked for
/// in each root in turn, and in the folder <c>datasets</c> of the root and of every folder above it.
/// </summary>
/// <param name="roots">Folders to begin from, nearest first.</param>
public sealed class NetworkLocator(IReadOnlyList<string> roots)
{
    public const string FileEnding = ".roads.json.gz";

    /// <summary>Names a folder of data sets that is searched before all others but the request's own.</summary>
    public const string Variable = "PLANNER_DATASETS";

    /// <summary>
    /// The usual roots: beside the request, the folder named by <see cref="Variable"/>, the working directory, the program's own.
    /// </summary>
    /// <param name="near">Path of the request or plan; null = none.</param>
    public static NetworkLocator Near(string? near)
    {
        string? beside = near is null ? null : Path.GetFullPath(near);
        string?[] roots =
        [
            beside,
            Path.GetDirectoryName(beside),
            Environment.GetEnvironmentVariable(Variable),
            Directory.GetCurrentDirectory(),
            AppContext.BaseDirectory,
        ];
        return new NetworkLocator([.. roots.OfType<string>().Where(root => root.Length > 0)]);
    }

    /// <summary>Path of the network's file.</summary>
    /// <exception cref="NetworkNotFoundException">No folder of that name holds a network.</exception>
    public string Find(string network) =>
        Names(network)
            .SelectMany(name => Folders().Select(folder => NetworkIn(folder, name)))
            .FirstOrDefault(f => f is not null)
        ?? throw new NetworkNotFoundException(network, All());

    /// <summary>Names of every network that can be found, in alphabetical order.</summary>
    public IReadOnlyList<string> All() =>
        [
            .. DataSetFolders()
                .Where(folder => NetworkIn(folder, "") is not null)
                .Select(folder => Path.GetFileName(folder)!)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Every existing folder inside the folders that are searched.</summary>
    public IEnumerable<string> DataSetFolders() => Folders().SelectMany(Directory.EnumerateDirectories);

    /// <summary>The name itself where it is one of a folder: a request must not reach other places of the disk.</summary>
    private static IEnumerable<string> Names(string network) =>
        network.Length > 0 && network == Path.GetFileName(network) && network is not ("." or "..") ? [network] : [];

    private IEnumerable<string> Folders() =>
        roots
            .SelectMany(root => Upwards(root).Select(folder => Path.Combine(folder, "datasets")).Prepend(root))
            .Where(Directory.Exists)
            .Distinct();

    private static IEnumerable<string> Upwards(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
            yield return at.FullName;
    }

    private static string? NetworkIn(string folder, string network)
    {
        string inside = Path.Combine(folder, network);
        return Directory.Exists(inside)
            ? Directory.EnumerateFiles(inside, "*" + FileEnding).Order(StringComparer.Ordinal).FirstOrDefault()
            : null;
    }
}
