using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>The requests that lie on the server, by the name of their folder.</summary>
public sealed class DataSets(NetworkLocator locator)
{
    private static readonly string[] Files = ["request.json", "request.json.gz"];

    /// <summary>Every name, in alphabetical order.</summary>
    public IReadOnlyList<string> Names() =>
        [.. Folders().Select(folder => Path.GetFileName(folder)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The request of that name; null where there is none. Only names are accepted, never paths.</summary>
    /// <exception cref="InvalidInputException">The file holds mistakes.</exception>
    public PlanRequest? Find(string name)
    {
        string? folder = Folders().FirstOrDefault(f => Path.GetFileName(f) == name);
        return folder is null ? null : PlanRequestReader.ReadFile(folder);
    }

    private IEnumerable<string> Folders() =>
        locator.DataSetFolders().Where(folder => Files.Any(file => File.Exists(Path.Combine(folder, file))));
}
