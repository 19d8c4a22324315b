using NodaTime;
using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Analysis;

/// <summary>What one plan of one day comes to. Minutes and kilometres, never rounded.</summary>
public sealed record DayFigures
{
    public required LocalDate Date { get; init; }
    public required long Seed { get; init; }

    /// <summary>Visits of the day.</summary>
    public required IReadOnlySet<VisitId> Visits { get; init; }

    /// <summary>Visits nobody makes, in the order of the request.</summary>
    public required IReadOnlyList<VisitId> LeftOut { get; init; }

    /// <summary>Those of <see cref="LeftOut"/> that had to be made.</summary>
    public required int MandatoryLeftOut { get; init; }

    /// <summary>Cost by term, at the side's own weights.</summary>
    public required IReadOnlyList<CostLine> Terms { get; init; }

    /// <summary>Minute-equivalents at the weights of the unchanged agency.</summary>
    public required decimal CostAtUnchangedWeights { get; init; }

    /// <summary>One entry for each clinician with a shift that day.</summary>
    public required IReadOnlyList<ClinicianDay> Clinicians { get; init; }

    public int Served => Visits.Count - LeftOut.Count;

    internal bool Has(VisitId visit) => Visits.Contains(visit);

    internal bool Serves(VisitId visit) => Visits.Contains(visit) && !LeftOut.Contains(visit);

    /// <summary>Minute-equivalents, all tiers.</summary>
    public decimal Cost => Terms.Sum(t => t.Cost);
}
