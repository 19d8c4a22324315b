using NodaTime;
using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>One way to repair the rest of the day, checked.</summary>
public sealed record RepairProposal
{
    /// <summary>What it is best at; several where one repair is best at several.</summary>
    public required IReadOnlyList<ProposalKind> Kinds { get; init; }

    /// <summary>A plan of <see cref="RemainingDay.Request"/>: the rest of the day. Its cost lines are the proposal's price by term.</summary>
    public required Plan Plan { get; init; }

    /// <summary>What changes for anybody who must be told, by time.</summary>
    public required IReadOnlyList<PlanChange> Changes { get; init; }

    /// <summary>Whom to call, patients first.</summary>
    public required IReadOnlyList<PersonToCall> Calls { get; init; }

    /// <summary>Published visits that give way to more important ones.</summary>
    public required IReadOnlyList<LostVisit> Bumped { get; init; }

    /// <summary>Visits that the events or their consequences leave without anybody.</summary>
    public required IReadOnlyList<LostVisit> Lost { get; init; }

    /// <summary>Driving from now on, all routes.</summary>
    public required Duration Driving { get; init; }

    /// <summary>Time after the soft ends of the shifts, all routes.</summary>
    public required Duration Overtime { get; init; }

    /// <summary>The furthest that a promised start moves.</summary>
    public required Duration LargestShift { get; init; }

    /// <summary>Minute-equivalents: the price over all tiers of the policy, mandatory visits left out not counted.</summary>
    public decimal Cost => Plan.Cost.Sum(line => line.Cost);
}
