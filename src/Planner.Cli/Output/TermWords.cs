using Planner.Domain;

namespace Planner.Cli;

/// <summary>Units of the terms, for tables.</summary>
internal static class TermWords
{
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
