namespace Planner.Quality;

/// <summary>An instance of a set.</summary>
/// <param name="Family">hhcrsp, uhhc or vrptw: the folder it lies in.</param>
public sealed record BenchmarkInstance(string Family, string Class, string Name)
{
    /// <param name="folder">The folder of all public instances.</param>
    public string FileIn(string folder) =>
        Path.Combine(folder, Family, Name + (Family == "vrptw" ? ".vrp.gz" : ".json.gz"));
}
