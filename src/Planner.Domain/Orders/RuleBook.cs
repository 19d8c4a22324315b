using NodaTime;

namespace Planner.Domain;

/// <summary>
/// The rules an agency works under.
/// </summary>
public sealed record RuleBook(IReadOnlyList<RegulatoryRule> Rules)
{
    /// <summary>The rules of a country and of the parts of it that are named.</summary>
    public RuleBook In(IReadOnlyCollection<string> jurisdictions) =>
        new([.. Rules.Where(rule => jurisdictions.Contains(rule.Jurisdiction))]);

    /// <summary>The rule's version on a day, by the beginning of its id; null where there is none.</summary>
    public RegulatoryRule? Find(string id, LocalDate on) =>
        Rules.FirstOrDefault(rule => rule.Id.StartsWith(id, StringComparison.Ordinal) && rule.IsValidOn(on));
}
