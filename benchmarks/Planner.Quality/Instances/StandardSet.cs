namespace Planner.Quality;

/// <summary>The instances every version is measured on, fixed by name in standard-set.csv.</summary>
public static class StandardSet
{
    private const int Generated = 10;
    private const string Header = "family,class,instance";

    public static IReadOnlyList<BenchmarkInstance> Read(string file) =>
        [
            .. File.ReadLines(file)
                .Skip(1)
                .Select(CsvLine.Split)
                .Select(fields => new BenchmarkInstance(fields[0], fields[1], fields[2])),
        ];

    /// <summary>
    /// The set by its rule: of each class the first, the middle and the last by name among those with a known cost; ten of the
    /// generated ones, evenly spaced; every vehicle routing instance.
    /// </summary>
    public static IEnumerable<string> Make(IReadOnlyList<BestKnown> known) =>
        known
            .Where(k => !double.IsNaN(k.Cost))
            .GroupBy(k => (k.Family, Class: InstanceClass.Of(k.Family, k.Instance)))
            .SelectMany(g =>
                Chosen(g.Key.Class, [.. g.Select(k => k.Instance).Order(StringComparer.Ordinal)])
                    .Select(name => $"{g.Key.Family},{g.Key.Class},{name}")
            )
            .Prepend(Header);

    private static IEnumerable<string> Chosen(string name, string[] all) =>
        name switch
        {
            "vrptw" => all,
            "uhhc-generated" => Enumerable.Range(0, Generated).Select(i => all[EvenlyAt(i, all.Length)]).Distinct(),
            _ => new[] { all[0], all[all.Length / 2], all[^1] }.Distinct(),
        };

    private static int EvenlyAt(int i, int count) =>
        (int)Math.Round(i * (count - 1) / (double)(Generated - 1), MidpointRounding.AwayFromZero);
}
