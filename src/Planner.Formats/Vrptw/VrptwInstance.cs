using Planner.Routing;

namespace Planner.Formats;

/// <summary>
/// A vehicle routing instance with time windows, in ticks of 1/10: identical vehicles of one depot, hard windows, and a
/// distance that is the Euclidean one cut off behind the first decimal.
/// </summary>
public sealed record VrptwInstance : IPublicInstance
{
    /// <summary>Ticks in one unit of distance or time.</summary>
    public const int Ticks = 10;

    /// <summary>The depot first, then the customers in their order.</summary>
    public required IReadOnlyList<VrptwNode> Nodes { get; init; }

    public required int Capacity { get; init; }

    /// <summary>Most vehicles; never more than customers.</summary>
    public required int Vehicles { get; init; }

    public InstanceFamily Family => InstanceFamily.Vrptw;
    public int TicksPerUnit => Ticks;
    public int CostUnitsPerUnit => Ticks;
    public string CostUnit => "distance";

    /// <summary>One service per customer, one route per vehicle; cost units are ticks of distance, ten of them shown as 1.</summary>
    public RoutingProblem ToProblem() => new VrptwProblemBuilder(this).Build();

    public void WriteSolution(RoutingSolution solution, Stream stream) =>
        VrptwSolutionWriter.Write(this, solution, stream);

    public RoutingSolution ReadSolution(Stream stream, string name) => VrptwSolutionReader.Read(this, stream, name);

    /// <summary>Ticks from a node to another: trunc(10 * sqrt(dx^2 + dy^2)), the family's convention.</summary>
    public int Distance(int from, int to)
    {
        double x = Nodes[from].X - Nodes[to].X;
        double y = Nodes[from].Y - Nodes[to].Y;
        return (int)(Ticks * Math.Sqrt((x * x) + (y * y)));
    }
}
