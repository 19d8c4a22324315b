namespace Planner.Routing;

internal sealed unsafe partial class SearchData
{
    /// <summary>Lower-bound arcs between starts: start[Value] >= start[x] + Weight.</summary>
    public CompressedRows Arcs;

    /// <summary>The same arcs by their head: start[x] >= start[Value] + Weight.</summary>
    public CompressedRows Pulls;

    /// <summary>Services linked by relations, directly or not.</summary>
    public CompressedRows Linked;

    /// <summary>Services that need another, or the same, clinician.</summary>
    public CompressedRows Different;
    public CompressedRows Same;

    /// <summary>Services that start in windows of one index with x.</summary>
    public CompressedRows Bound;

    /// <summary>Clinician caps by service.</summary>
    public CompressedRows Caps;

    private void LayOutRelations()
    {
        List<(int From, int To, int Lag)> arcs = RelationArcs();
        Arcs = Index(arcs);
        Pulls = Index(arcs.ConvertAll(a => (a.To, a.From, a.Lag)));
        Linked = Index(LinkedPairs(arcs));
        Different = Index(Pairs(Problem.Relations.DifferentClinician));
        Same = Index(Pairs(Problem.Relations.SameClinician));
        Bound = Index(Pairs(Problem.Relations.SameWindow));
        Caps = Index(CapsByService());
    }

    private List<(int Row, int Value, int Weight)> CapsByService()
    {
        List<(int, int, int)> caps = [];
        for (int k = 0; k < Problem.Relations.Caps.Length; k++)
        {
            caps.AddRange(Problem.Relations.Caps[k].Services.Select(x => (x, k, 0)));
        }

        return caps;
    }

    private List<(int From, int To, int Lag)> RelationArcs()
    {
        RelationTable r = Problem.Relations;
        List<(int, int, int)> arcs = [];
        for (int k = 0; k < r.From.Length; k++)
        {
            if (r.Min[k] > -RoutingProblem.Unlimited)
            {
                arcs.Add((r.From[k], r.To[k], r.Min[k]));
            }

            if (r.Max[k] < RoutingProblem.Unlimited)
            {
                arcs.Add((r.To[k], r.From[k], -r.Max[k]));
            }
        }

        return arcs;
    }

    /// <summary>Every ordered pair of different services in one component of the relation graph.</summary>
    private List<(int From, int To, int Lag)> LinkedPairs(List<(int From, int To, int Lag)> arcs)
    {
        int[] root = Enumerable.Range(0, Services).ToArray();
        foreach ((int from, int to, _) in arcs)
        {
            int a = Root(root, from);
            root[a] = Root(root, to);
        }

        return Pairs(
            Enumerable.Range(0, Services).GroupBy(x => Root(root, x)).Select(g => g.ToArray()).Where(g => g.Length > 1)
        );
    }

    private static int Root(int[] root, int x)
    {
        while (root[x] != x)
        {
            x = root[x];
        }

        return x;
    }

    private static List<(int From, int To, int Lag)> Pairs(IEnumerable<int[]> groups) =>
        [.. from g in groups from a in g from b in g where a != b select (a, b, 0)];

    /// <summary>Compressed rows of (row, value, weight), each row in the order given.</summary>
    private CompressedRows Index(List<(int Row, int Value, int Weight)> entries)
    {
        int[] first = new int[Services + 1];
        int k = 0;
        int[] value = new int[entries.Count];
        int[] weight = new int[entries.Count];
        foreach ((int row, int v, int w) in entries.OrderBy(e => e.Row))
        {
            first[row + 1]++;
            (value[k], weight[k]) = (v, w);
            k++;
        }

        for (int x = 0; x < Services; x++)
        {
            first[x + 1] += first[x];
        }

        return new CompressedRows(pool.Ints(first), pool.Ints(value), pool.Ints(weight));
    }
}
