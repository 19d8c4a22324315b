using Planner.Routing;

namespace Planner.Formats;

/// <summary>
/// An instance of the unified home health care formulation (Ceschia et al. 2026), in whole minutes.
/// </summary>
public sealed record UhhcInstance : IPublicInstance
{
    public required IReadOnlyList<UhhcPatient> Patients { get; init; }
    public required IReadOnlyList<UhhcCaregiver> Caregivers { get; init; }
    public required IReadOnlyList<UhhcTerminal> Terminals { get; init; }

    /// <summary>Travel minutes by [from * PlaceCount + to]; may be asymmetric and break the triangle inequality.</summary>
    public required IReadOnlyList<int> Travel { get; init; }
    public required int PlaceCount { get; init; }
    public required UhhcCosts Costs { get; init; }

    /// <summary>Windows bind the end of a service and of a lunch break, not their start.</summary>
    public required bool IsMetAtEnd { get; init; }

    /// <summary>Caregivers depart when their shift begins and wait at the first patient; else they leave home later.</summary>
    public required bool DepartsAtShiftStart { get; init; }

    /// <summary>Null where nobody is due one.</summary>
    public required UhhcLunch? Lunch { get; init; }

    /// <summary>
    /// The rules of the family's validator instead of the published model's: the two independent services of a patient may
    /// have one caregiver and lie in two windows.
    /// </summary>
    public bool IsRelaxed { get; init; }

    public InstanceFamily Family => InstanceFamily.Uhhc;
    public int TicksPerUnit => 1;
    public int CostUnitsPerUnit => 1;
    public string CostUnit => "weighted minutes";

    /// <summary>The dense problem: one service node per required service in file order, one route per caregiver.</summary>
    public RoutingProblem ToProblem() => new UhhcProblemBuilder(this).Build();

    public void WriteSolution(RoutingSolution solution, Stream stream) =>
        new UhhcSolutionWriter(this, solution).Write(stream);

    public RoutingSolution ReadSolution(Stream stream, string name) => UhhcSolutionReader.Read(this, stream, name);
}
