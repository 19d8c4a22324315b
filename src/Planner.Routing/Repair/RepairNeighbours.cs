namespace Planner.Routing;

/// <summary>The services near each service: little driving between them and alike in time, someone able to make both.</summary>
internal sealed class RepairNeighbours
{
    private const int Most = 40;
    private readonly RepairData _data;
    private readonly int[]?[] _rows;

    public RepairNeighbours(RepairData data)
    {
        _data = data;
        _rows = new int[data.Problem.ServiceCount][];
    }

    /// <summary>Nearest first; worked out when asked for, always the same.</summary>
    public int[] Of(int x) => _rows[x] ?? (_rows[x] = Row(x));

    private int[] Row(int x)
    {
        ServiceTable services = _data.Problem.Services;
        return
        [
            .. Enumerable
                .Range(0, _data.Problem.ServiceCount)
                .Where(y => services.Visit[y] != services.Visit[x] && _data.RoutesOf[y].Length > 0)
                .Select(y => (Service: y, Distance: Distance(x, y)))
                .OrderBy(y => y.Distance)
                .ThenBy(y => y.Service)
                .Take(Most)
                .Select(y => y.Service),
        ];
    }

    private long Distance(int x, int y)
    {
        int[] at = _data.Problem.Services.Location;
        long ways = Math.Min(_data.Ticks(at[x], at[y]), _data.Ticks(at[y], at[x]));
        long apart = Math.Max(0, Math.Max(Early(x) - (long)Late(y), Early(y) - (long)Late(x)));
        bool together = _data.RoutesOf[x].AsSpan().IndexOfAny(_data.RoutesOf[y]) >= 0;
        return ways + (apart / 4) + (together ? 0 : 900);
    }

    private int Early(int x) => _data.IsPromised(x) ? _data.Repair.PromisedStart[x] : _data.Floor[x];

    private int Late(int x) => _data.IsPromised(x) ? _data.Repair.PromisedStart[x] : _data.Ceiling[x];
}
