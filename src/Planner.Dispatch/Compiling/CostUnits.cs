using System.Globalization;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>
/// Turns weights (minute-equivalents per unit) into whole cost units: 600,000 a minute-equivalent, so that weights with two
/// decimals are exact per second, metre and count (solver-models/decisions/0002).
/// </summary>
public static class CostUnits
{
    public const long PerMinuteEquivalent = 600_000;

    /// <summary>Cost units per second of a weight per minute.</summary>
    public static TermWeight PerSecond(PolicyTerm term) => Weight(term, PerMinuteEquivalent / 60);

    /// <summary>Cost units per metre of a weight per kilometre.</summary>
    public static TermWeight PerMetre(PolicyTerm term) => Weight(term, PerMinuteEquivalent / 1000);

    /// <summary>Cost units of one counted thing.</summary>
    public static TermWeight PerCount(PolicyTerm term) => Weight(term, PerMinuteEquivalent);

    /// <summary>Cost units of an optional visit left out: weight times max(1, priority) / 50.</summary>
    public static long LeaveOut(PolicyTerm term, Visit visit) =>
        Weight(term, PerMinuteEquivalent / 50).UnitCost * Math.Max(1, visit.Priority);

    private static TermWeight Weight(PolicyTerm term, long units)
    {
        decimal exact = term.Weight * units;
        if (exact < 0 || exact != decimal.Truncate(exact))
            throw Refused(term, "is no weight of at most two decimals, 0 or more.", "Round it to two decimals.");
        return new TermWeight(decimal.ToInt64(exact), term.Tier);
    }

    /// <summary>A refusal that names the term of the policy.</summary>
    public static InvalidInputException Refused(PolicyTerm term, string rule, string remedy) =>
        new([
            new InputMistake(
                $"policy.terms ({term.Kind})",
                term.Weight.ToString(CultureInfo.InvariantCulture),
                rule,
                remedy
            ),
        ]);
}
