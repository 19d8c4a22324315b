using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Analysis;

/// <summary>Adds replays up to an outcome.</summary>
internal static class ScenarioOutcomes
{
    public static ScenarioOutcome Of(string name, IReadOnlyList<(DayFigures Unchanged, DayFigures Changed)> replays) =>
        new()
        {
            Name = name,
            Measures = Enum.GetValues<Measure>().ToDictionary(m => m, m => Comparison.Of(replays, day => day.Of(m))),
            Terms = [.. Terms(replays)],
            Clinicians = [.. Clinicians(replays)],
            Swings = Swings(replays),
            WeightsDiffer = Weights(replays[0].Unchanged) != Weights(replays[0].Changed),
            Replays = replays,
        };

    private static string Weights(DayFigures day) =>
        string.Join(' ', day.Terms.Select(t => FormattableString.Invariant($"{t.Term}:{t.Tier}:{t.Weight:0.00}")));

    private static IEnumerable<TermComparison> Terms(IReadOnlyList<(DayFigures Unchanged, DayFigures Changed)> replays)
    {
        (DayFigures before, DayFigures after) = replays[0];
        foreach (TermKind term in before.Terms.Concat(after.Terms).Select(t => t.Term).Distinct().Order())
            yield return new TermComparison(
                term,
                Line(before, term)?.Weight ?? 0,
                Line(after, term)?.Weight ?? 0,
                Comparison.Of(replays, day => Line(day, term)?.Cost ?? 0)
            );
    }

    private static CostLine? Line(DayFigures day, TermKind term) => day.Terms.FirstOrDefault(t => t.Term == term);

    private static IEnumerable<ClinicianComparison> Clinicians(
        IReadOnlyList<(DayFigures Unchanged, DayFigures Changed)> replays
    )
    {
        var all = replays
            .SelectMany(r => r.Unchanged.Clinicians.Concat(r.Changed.Clinicians))
            .DistinctBy(c => c.Clinician);
        foreach (ClinicianDay one in all.OrderBy(c => c.Clinician.Value, StringComparer.Ordinal))
        {
            Comparison Of(Func<ClinicianDay, decimal> value) =>
                Comparison.Of(
                    replays,
                    day =>
                        day.Clinicians.FirstOrDefault(c => c.Clinician == one.Clinician) is { } found ? value(found) : 0
                );
            yield return new ClinicianComparison(
                one.Clinician,
                one.Name,
                one.Discipline,
                Of(c => c.Services),
                Of(c => c.Driving),
                Of(c => c.Overtime),
                Of(c => c.Duty)
            );
        }
    }

    private static IReadOnlyList<VisitSwing> Swings(
        IReadOnlyList<(DayFigures Unchanged, DayFigures Changed)> replays
    ) =>
        [
            .. replays
                .SelectMany(r => r.Unchanged.LeftOut.Concat(r.Changed.LeftOut))
                .Distinct()
                .Select(visit => Swing(visit, replays))
                .Where(s => s.ServedUnchanged != s.ServedChanged)
                .OrderByDescending(s => s.ServedChanged - s.ServedUnchanged)
                .ThenBy(s => s.Visit.Value, StringComparer.Ordinal),
        ];

    private static VisitSwing Swing(VisitId visit, IReadOnlyList<(DayFigures Unchanged, DayFigures Changed)> replays)
    {
        var own = replays.Where(r => r.Unchanged.Has(visit) || r.Changed.Has(visit)).ToList();
        return new VisitSwing(
            visit,
            own.Count(r => r.Unchanged.Serves(visit)),
            own.Count(r => r.Changed.Serves(visit)),
            own.Count
        );
    }
}
