using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>How the raw quantities (seconds, metres, counts) become what a policy weighs (minutes, kilometres, counts).</summary>
internal static class TermUnits
{
    public static decimal Divisor(TermKind term) =>
        term switch
        {
            TermKind.TravelDistance => 1000m,
            TermKind.PreferredClinician
            or TermKind.Continuity
            or TermKind.PreferredArea
            or TermKind.OptionalVisit
            or TermKind.MissedBreak => 1m,
            _ => 60m,
        };

    public static string Unit(TermKind term) =>
        term switch
        {
            TermKind.TravelDistance => "kilometres",
            TermKind.PreferredClinician or TermKind.Continuity or TermKind.PreferredArea => "services",
            TermKind.OptionalVisit => "visits",
            TermKind.MissedBreak => "breaks",
            _ => "minutes",
        };

    /// <summary>Quantity in the term's unit, six decimals.</summary>
    public static decimal Quantity(TermKind term, decimal raw) => Math.Round(raw / Divisor(term), 6);

    /// <summary>Minute-equivalents, six decimals; rounded once, from the raw quantity.</summary>
    public static decimal Cost(PolicyTerm term, decimal raw) => Math.Round(raw * term.Weight / Divisor(term.Kind), 6);
}
