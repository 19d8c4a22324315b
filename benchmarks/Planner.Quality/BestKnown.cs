using System.Globalization;

namespace Planner.Quality;

/// <summary>Best known costs, from best-known.csv: family, instance, cost, source (may be quoted), published.</summary>
public static class BestKnown
{
    public static IReadOnlyDictionary<string, double> Read(string file) =>
        File.ReadLines(file)
            .Skip(1)
            .Select(line => line.Split(','))
            .Where(fields => fields.Length > 2 && fields[2].Length > 0)
            .ToDictionary(fields => fields[1], fields => double.Parse(fields[2], CultureInfo.InvariantCulture));
}
