using System.IO.Enumeration;

namespace Planner.Quality;

/// <summary>Which instances are run with which budgets and seeds, and in what order.</summary>
public static class RunPlan
{
    /// <summary>Short budgets first; each seed over all instances before the next, so that an early end leaves a whole table.</summary>
    public static IEnumerable<(BenchmarkInstance Instance, double Seconds, int Seed)> Of(QualityOptions options)
    {
        var instances = Chosen(options).ToList();
        IEnumerable<double> budgets = options.Iterations is null ? options.Seconds : [0];
        return from seconds in budgets
            from seed in Enumerable.Range(1, options.Seeds)
            from instance in instances
            select (instance, seconds, seed);
    }

    private static IEnumerable<BenchmarkInstance> Chosen(QualityOptions options) =>
        All(options)
            .Where(i => options.Families.Count == 0 || options.Families.Any(f => f == i.Family || Matches(f, i.Class)))
            .Where(i => options.Match.Any(pattern => Matches(pattern, i.Name)));

    private static bool Matches(string pattern, string name) => FileSystemName.MatchesSimpleExpression(pattern, name);

    private static IEnumerable<BenchmarkInstance> All(QualityOptions options) =>
        options.Set is { } set
            ? StandardSet.Read(set)
            : BestKnown
                .Read(options.Instances)
                .Select(k => new BenchmarkInstance(k.Family, InstanceClass.Of(k.Family, k.Instance), k.Instance));
}
