using Planner.Routing;

namespace Planner.Formats;

/// <summary>
/// A home health care routing and scheduling instance (Mankowska et al. 2014, Kummer et al. 2024) in ticks of 1/1000.
/// Place 0 is the central office, place k+1 patient k.
/// </summary>
public sealed record HhcrspInstance : IPublicInstance
{
    /// <summary>Ticks in one unit of distance or time.</summary>
    public const int Ticks = 1000;

    public required IReadOnlyList<HhcrspPatient> Patients { get; init; }
    public required IReadOnlyList<HhcrspCaregiver> Caregivers { get; init; }

    /// <summary>Travel ticks by [from * PlaceCount + to]; may be asymmetric.</summary>
    public required IReadOnlyList<int> Travel { get; init; }

    public int PlaceCount => Patients.Count + 1;
    public InstanceFamily Family => InstanceFamily.Hhcrsp;
    public int TicksPerUnit => Ticks;
    public int CostUnitsPerUnit => 3 * Ticks;
    public string CostUnit => "minutes";

    /// <summary>
    /// The dense problem: one service node per required caregiver in file order, one route per caregiver. Cost units are ticks
    /// of (travel + tardiness + highest tardiness), 3000 of them shown as 1: the mean of the three, as published.
    /// </summary>
    public RoutingProblem ToProblem() => new HhcrspProblemBuilder(this).Build();

    public void WriteSolution(RoutingSolution solution, Stream stream) =>
        HhcrspSolutionWriter.Write(this, solution, stream);

    public RoutingSolution ReadSolution(Stream stream, string name) => HhcrspSolutionReader.Read(this, stream, name);
}
