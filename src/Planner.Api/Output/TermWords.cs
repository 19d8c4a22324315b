using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Api;

/// <summary>Units of the terms, for tables.</summary>
internal static class TermWords
{
    /// <summary>What is paid for: "driving time".</summary>
    public static string Name(TermKind term) => CostWords.Name(term);

    /// <summary>"driving time 14.2 min = 14.2".</summary>
    public static string Of(TermChange term) =>
        FormattableString.Invariant($"{Name(term.Term)} {term.Quantity:0.#} {Unit(term.Term)} = {term.Cost:0.#}");

    public static string Unit(TermKind term) =>
        term switch
        {
            TermKind.TravelDistance => "km",
            TermKind.PreferredClinician or TermKind.Continuity or TermKind.PreferredArea => "services",
            TermKind.OptionalVisit => "visits",
            TermKind.MissedBreak => "breaks",
            _ => "min",
        };
}
