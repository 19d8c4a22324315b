namespace Planner.Routing;

/// <summary>
/// The dense problem: arrays of ints, immutable, validated once. One engine for a day, a week, a repair and every public
/// family. Times are ticks (the compiler's unit: seconds for an agency, thousandths for public instances), distances metres
/// (or 0), costs whole cost units; <see cref="CostUnitsPerDisplayUnit"/> turns them into what people read.
/// Services are nodes 0..ServiceCount-1. All rules are defined in solver-models/decisions/0002.
/// </summary>
public sealed record RoutingProblem
{
    /// <summary>Travel entry that means "no way".</summary>
    public const int Unreachable = int.MaxValue / 4;

    /// <summary>"No limit" and "no latest".</summary>
    public const int Unlimited = int.MaxValue / 4;

    public required ServiceTable Services { get; init; }
    public required VisitTable Visits { get; init; }
    public required RouteTable Routes { get; init; }
    public required BreakTable Breaks { get; init; }
    public required DutyTable Duties { get; init; }
    public required AssignmentTable Assignments { get; init; }
    public required RelationTable Relations { get; init; }
    public required TravelTable Travel { get; init; }
    public required RoutingWeights Weights { get; init; }

    /// <summary>Work (ticks) per clinician before this horizon, for balance; its length is the number of clinicians.</summary>
    public required int[] ClinicianHistory { get; init; }

    /// <summary>Cost units in one displayed unit (minute-equivalent; for HHCRSP 3000).</summary>
    public required double CostUnitsPerDisplayUnit { get; init; }

    public int ServiceCount => Services.Location.Length;
    public int VisitCount => Visits.Mandatory.Length;
    public int RouteCount => Routes.Clinician.Length;
    public int BreakCount => Breaks.Route.Length;
    public int ClinicianCount => ClinicianHistory.Length;
}
