using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// A policy most agencies could start from: minutes cost what they are, promises and people a little more.
/// </summary>
public static class StandardPolicy
{
    public static Policy Create() =>
        new()
        {
            Terms =
            [
                new(TermKind.TravelTime, 1),
                new(TermKind.TravelDistance, 0.2m),
                new(TermKind.Overtime, 1.5m),
                new(TermKind.Tardiness, 2),
                new(TermKind.HighestTardiness, 1),
                new(TermKind.Waiting, 0.25m),
                new(TermKind.PreferredWindow, 0.2m),
                new(TermKind.PreferredClinician, 10),
                new(TermKind.Continuity, 8),
                new(TermKind.PreferredArea, 5),
                new(TermKind.OptionalVisit, 60),
                new(TermKind.MissedBreak, 20),
                new(TermKind.WorkBalance, 0.05m, 2),
            ],
        };
}
