namespace Planner.Quality;

/// <summary>The class an instance belongs to: its origin and size, or its published group.</summary>
public static class InstanceClass
{
    /// <returns>mankowska-100, kummer-200, uhhc-K, uhhc-generated or vrptw.</returns>
    public static string Of(string family, string instance) =>
        (family, instance) switch
        {
            ("vrptw", _) => "vrptw",
            ("uhhc", { } name) when name.Contains("-i", StringComparison.Ordinal) => "uhhc-generated",
            ("uhhc", { } name) => "uhhc-" + name[..1],
            (_, { } name) when name.StartsWith("kummer", StringComparison.Ordinal) => "kummer-" + name.Split('_')[1],
            (_, { } name) => name[..name.LastIndexOf('-')],
        };
}
