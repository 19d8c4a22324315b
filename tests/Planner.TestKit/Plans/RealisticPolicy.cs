using Planner.Domain;

namespace Planner.TestKit;

/// <summary>Every term, in two tiers, with weights of two decimals.</summary>
internal static class RealisticPolicy
{
    public static IReadOnlyList<PolicyTerm> Terms { get; } =
    [
        new(TermKind.TravelTime, 1),
        new(TermKind.TravelDistance, 0.35m),
        new(TermKind.Overtime, 2.5m),
        new(TermKind.Tardiness, 1.75m),
        new(TermKind.HighestTardiness, 1),
        new(TermKind.Waiting, 0.2m, 2),
        new(TermKind.PreferredWindow, 0.5m),
        new(TermKind.PreferredClinician, 10),
        new(TermKind.Continuity, 15),
        new(TermKind.PreferredArea, 5),
        new(TermKind.OptionalVisit, 60),
        new(TermKind.MissedBreak, 8, 2),
        new(TermKind.WorkBalance, 0.05m, 2),
    ];
}
