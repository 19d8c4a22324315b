namespace Planner.Routing;

/// <summary>Which services hang together: gaps of starts, same and different clinicians, caps; rows by service.</summary>
internal sealed class RepairBonds
{
    public RepairBonds(RoutingProblem problem)
    {
        RelationTable table = problem.Relations;
        int count = problem.ServiceCount;
        Arcs = Rows(count, table.From.Length, k => [table.From[k], table.To[k]]);
        Same = Rows(count, table.SameClinician.Length, k => table.SameClinician[k]);
        Different = Rows(count, table.DifferentClinician.Length, k => table.DifferentClinician[k]);
        Caps = Rows(count, table.Caps.Length, k => table.Caps[k].Services);
    }

    /// <summary>Indices into <see cref="RelationTable.From"/> of the arcs that touch a service.</summary>
    public int[][] Arcs { get; }
    public int[][] Same { get; }
    public int[][] Different { get; }
    public int[][] Caps { get; }

    private static int[][] Rows(int services, int groups, Func<int, int[]> members)
    {
        List<int>[] rows = [.. Enumerable.Range(0, services).Select(_ => new List<int>())];
        for (int k = 0; k < groups; k++)
        {
            foreach (int x in members(k).Distinct())
            {
                rows[x].Add(k);
            }
        }

        return [.. rows.Select(row => row.ToArray())];
    }
}
