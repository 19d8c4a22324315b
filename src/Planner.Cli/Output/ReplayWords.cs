using System.Globalization;
using Planner.Coordination;
using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Cli;

/// <summary>A replay in sentences.</summary>
internal static class ReplayWords
{
    public static string Origin(PlanOrigin origin)
    {
        string recipe = origin.Recipe.Length == 0 ? "" : $", recipe {origin.Recipe}";
        string polish = origin.IsPolished ? ", times polished" : "";
        string who = origin.Actor.Length == 0 ? "" : $", for {origin.Actor}";
        string why = origin.Reason.Length == 0 ? "" : $" ({origin.Reason})";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Planner {origin.EngineVersion}, seed {origin.Seed}, budget {origin.Budget}{recipe}{polish}{who}{why}"
        );
    }

    public static string Counts(IReadOnlyList<PlanDifference> differences) =>
        string.Join(
            ", ",
            differences
                .GroupBy(difference => difference.Kind)
                .OrderBy(group => group.Key)
                .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {Noun(group.Key)}"))
        );

    public static string Outcome(ReplayVerdict verdict) =>
        verdict.Promise switch
        {
            ReplayPromise.SameBytes when verdict.SameBytes => "Same plan, byte for byte.",
            ReplayPromise.SameBytes => Cost(verdict),
            ReplayPromise.Validity => $"{WhyOnlyValid(verdict)} {Validity(verdict)} {Cost(verdict)}",
            _ => $"{WhyOnlyChecked(verdict)} {Validity(verdict)}",
        };

    public static string Next(ReplayVerdict verdict) =>
        verdict switch
        {
            { IsSame: true, Promise: ReplayPromise.CheckOnly, Recorded.Origin.Repair: not null } =>
                "The plan keeps every rule. Next: --of PLAN --events FILE makes it again, or publish it.",
            { IsSame: true } => "The plan is what it says it is. Next: publish it.",
            { Violations: null } => "Next: put the plan's own road network beside it, or plan again on these roads.",
            { Violations.Count: > 0 } => "Next: planner check PLAN names every rule that is broken.",
            { IsSameButForTheAgency: true } =>
                "The plan is what it says it is, but the agency has moved on. Next: plan it again, or planner repair.",
            _ when HasOtherSources(verdict) => "Next: name the plan and the events that the repair was made from.",
            _ => "The plan is not what its origin says. Next: plan the request again.",
        };

    private static string WhyOnlyValid(ReplayVerdict verdict) =>
        verdict.Recorded.Origin.IsInterrupted
            ? "The search was ended by hand, so only validity can be replayed, not bytes."
            : "A budget of time can be replayed in validity only, not in bytes.";

    private static bool HasOtherSources(ReplayVerdict verdict) =>
        verdict.Changes.Any(change => change.What is RepairSources.Parent or RepairSources.Events);

    private static string WhyOnlyChecked(ReplayVerdict verdict) =>
        HasOtherSources(verdict) ? "What the repair was made from is not here, so it is checked and not made again."
        : verdict.Recorded.Origin.Repair is not null
            ? "This is a repair: it is made again where --of names the plan it repairs and --events the events."
        : "This plan is no roster made from nothing, so it is checked and not made again.";

    private static string Validity(ReplayVerdict verdict) =>
        verdict.Violations switch
        {
            null => "It was not checked: its roads are not here.",
            { Count: 0 } => "Checked again: 0 violations, and the stated cost holds.",
            var broken => string.Create(CultureInfo.InvariantCulture, $"Checked again: {broken.Count} violations."),
        };

    private static string Cost(ReplayVerdict verdict)
    {
        decimal before = verdict.Recorded.Cost.Sum(line => line.Cost);
        if (verdict.Replayed is null)
            return string.Create(
                CultureInfo.InvariantCulture,
                $"Recorded cost {before:#,0.##}; made again, no such proposal comes out."
            );
        decimal after = verdict.Replayed.Cost.Sum(line => line.Cost);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Recorded cost {before:#,0.##}, replayed {after:#,0.##} minute-equivalents; left out {verdict.Recorded.Unassigned.Count} and {verdict.Replayed.Unassigned.Count}."
        );
    }

    private static string Noun(PlanDifferenceKind kind) =>
        kind switch
        {
            PlanDifferenceKind.Served => "served or left out otherwise",
            PlanDifferenceKind.Shift => "in another shift",
            PlanDifferenceKind.Start => "at another time",
            PlanDifferenceKind.Route => "routes in detail",
            PlanDifferenceKind.Cost => "terms of the cost",
            _ => "statements",
        };
}
