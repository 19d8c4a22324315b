using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What one plan changes against another.</summary>
public sealed record ComparedPlans
{
    /// <summary>Services that stand in another shift or at another time, by visit and service.</summary>
    public required IReadOnlyList<MovedVisit> Moved { get; init; }

    /// <summary>Services that somebody makes now and nobody made before.</summary>
    public required IReadOnlyList<MovedVisit> NewlyMade { get; init; }

    /// <summary>Services that somebody made before and nobody makes now, their visits in both requests.</summary>
    public required IReadOnlyList<MovedVisit> LeftOut { get; init; }

    /// <summary>Visits that only the second plan's request knows.</summary>
    public required IReadOnlyList<VisitId> Added { get; init; }

    /// <summary>Visits that only the first plan's request knows.</summary>
    public required IReadOnlyList<VisitId> Gone { get; init; }

    /// <summary>Whom the second plan makes it necessary to call where the first one is published.</summary>
    public required IReadOnlyList<PersonToCall> Calls { get; init; }

    /// <summary>By tier and term; also terms that cost the same.</summary>
    public required IReadOnlyList<CostChange> Cost { get; init; }

    /// <summary>Clinicians on duty in either plan, whose days differ.</summary>
    public required IReadOnlyList<ClinicianChange> Clinicians { get; init; }

    /// <summary>Visits made in the first and the second plan.</summary>
    public required (int Before, int After) Made { get; init; }

    public bool IsSame => Moved.Count + NewlyMade.Count + LeftOut.Count + Added.Count + Gone.Count == 0;
}
