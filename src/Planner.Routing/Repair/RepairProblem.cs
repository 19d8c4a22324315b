namespace Planner.Routing;

/// <summary>
/// What is left of published days as a dense problem, with what was promised and how far a repair may go. An agency's problem:
/// breaks are taken anywhere on the way, departures are free, idle time is not priced.
/// </summary>
public sealed record RepairProblem
{
    public required RoutingProblem Routing { get; init; }

    /// <summary>Per route its published services in their order; what the events removed is not among them.</summary>
    public required int[][] Published { get; init; }

    /// <summary>Per service the promised start in ticks; int.MinValue = nothing was promised.</summary>
    public required int[] PromisedStart { get; init; }

    /// <summary>Per service the clinician who was promised (also one without any route left); -1 = nothing was promised.</summary>
    public required int[] PromisedClinician { get; init; }

    /// <summary>Ticks by which a start may move without a call.</summary>
    public required int Tolerance { get; init; }

    /// <summary>Most ticks by which a promised start may move; <see cref="RoutingProblem.Unlimited"/> = any.</summary>
    public required int MaxShift { get; init; }

    /// <summary>Per service: keeps its clinician and starts within the tolerance.</summary>
    public required bool[] Kept { get; init; }

    /// <summary>Per service; disturbed ones are free whatever stands here.</summary>
    public required RepairFreedom[] Freedom { get; init; }

    /// <summary>Per service the patient, 0.. without gaps: calls are counted by person.</summary>
    public required int[] Patient { get; init; }

    /// <summary>Per clinician: knows already (reported the event) and needs no call.</summary>
    public required bool[] Informed { get; init; }

    /// <summary>Per visit: its promise cannot or need not stand; where the repair begins.</summary>
    public required bool[] Disturbed { get; init; }

    /// <summary>Per visit, 0..100, higher matters more: who may give way to whom.</summary>
    public required int[] Priority { get; init; }
}
