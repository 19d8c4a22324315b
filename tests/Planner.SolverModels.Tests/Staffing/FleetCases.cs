using Planner.Routing;

namespace Planner.SolverModels.Tests;

/// <summary>Random fleet questions that can be answered by trying every subset of the columns.</summary>
internal static class FleetCases
{
    private const int Visits = 4;

    /// <summary>Five services of four visits, nine columns of three staff types; the same for the same seed.</summary>
    public static FleetQuestion Random(int seed)
    {
        System.Random dice = new(seed);
        return new FleetQuestion
        {
            Visits = new VisitTable
            {
                ServiceFirst = [0, 2, 3, 4, 5],
                Mandatory = [.. Enumerable.Range(0, Visits).Select(_ => (dice.Next(100) < 60))],
                LeaveOutCost = [.. Enumerable.Range(0, Visits).Select(_ => (long)dice.Next(1, 61))],
            },
            Relations = RelationTable.None with
            {
                From = [0, 2],
                To = [1, 3],
                Min = [0, dice.Next(-10, 6)],
                Max = [dice.Next(0, 11), dice.Next(6, 31)],
                SameClinician =
                    (dice.Next(100) < 50)
                        ?
                        [
                            [3, 4],
                        ]
                        : [],
                DifferentClinician =
                [
                    [0, 1],
                ],
            },
            Columns = [.. Enumerable.Range(0, 9).Select(_ => Column(dice))],
            Most = [1, 1, 2],
        };
    }

    /// <summary>The least (mandatory left out, cost) over all subsets that keep every rule.</summary>
    public static (long LeftOut, long Cost) BruteForce(FleetQuestion question) =>
        Enumerable
            .Range(0, 1 << question.Columns.Count)
            .Select(mask => question.Columns.Where((_, c) => (mask >> c & 1) == 1).ToList())
            .Where(chosen => Keeps(question, chosen))
            .Select(chosen => Price(question, chosen))
            .Min();

    private static FleetColumn Column(System.Random dice)
    {
        int[] services = [.. Enumerable.Range(0, 5).Where(_ => (dice.Next(100) < 35))];
        return new FleetColumn(dice.Next(3), dice.Next(1, 41), services, [.. services.Select(_ => dice.Next(0, 21))]);
    }

    private static bool Keeps(FleetQuestion q, List<FleetColumn> chosen)
    {
        Dictionary<int, (int Start, FleetColumn By)> made = [];
        foreach (var column in chosen)
            for (int i = 0; i < column.Services.Count; i++)
                if (!made.TryAdd(column.Services[i], (column.Starts[i], column)))
                    return false;
        bool whole = Enumerable
            .Range(0, Visits)
            .All(v => Services(q, v).Select(made.ContainsKey).Distinct().Count() == 1);
        bool types = chosen.GroupBy(c => c.Type).All(g => g.Count() <= q.Most[g.Key]);
        bool times = Enumerable
            .Range(0, q.Relations.From.Length)
            .All(k =>
                !made.TryGetValue(q.Relations.From[k], out var a)
                || !made.TryGetValue(q.Relations.To[k], out var b)
                || (b.Start - a.Start >= q.Relations.Min[k] && b.Start - a.Start <= q.Relations.Max[k])
            );
        return whole
            && types
            && times
            && q.Relations.SameClinician.All(g => By(g, made).Distinct().Count() <= 1)
            && q.Relations.DifferentClinician.All(g => By(g, made).Distinct().Count() == By(g, made).Count());
    }

    private static List<FleetColumn> By(int[] group, Dictionary<int, (int Start, FleetColumn By)> made) =>
        [.. group.Where(made.ContainsKey).Select(s => made[s].By)];

    private static IEnumerable<int> Services(FleetQuestion q, int visit) =>
        Enumerable.Range(q.Visits.ServiceFirst[visit], q.Visits.ServiceFirst[visit + 1] - q.Visits.ServiceFirst[visit]);

    private static (long LeftOut, long Cost) Price(FleetQuestion q, List<FleetColumn> chosen)
    {
        var made = chosen.SelectMany(c => c.Services).ToHashSet();
        var left = Enumerable.Range(0, Visits).Where(v => !made.Contains(q.Visits.ServiceFirst[v])).ToList();
        return (
            left.Where(v => q.Visits.Mandatory[v]).Sum(v => q.Visits.LeaveOutCost[v]),
            chosen.Sum(c => c.Cost) + left.Where(v => !q.Visits.Mandatory[v]).Sum(v => q.Visits.LeaveOutCost[v])
        );
    }
}
