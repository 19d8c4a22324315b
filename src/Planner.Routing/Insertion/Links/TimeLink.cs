namespace Planner.Routing;

/// <summary>Starts of two served services of different routes: start[To] - start[From] lies in [Min, Max].</summary>
internal sealed record TimeLink(int From, int To, int Min, int Max)
{
    public int Other(int service) => service == From ? To : From;

    /// <summary>How far behind the start of <paramref name="service"/> the other one starts.</summary>
    public (int Low, int High) Seen(int service) => service == From ? (Min, Max) : (-Max, -Min);

    public bool Holds(int[] starts)
    {
        long apart = (long)starts[To] - starts[From];
        return apart >= Min && (apart <= Max || Max >= RoutingProblem.Unlimited);
    }
}
