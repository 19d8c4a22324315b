using NodaTime;

namespace Planner.Domain;

/// <summary>The visit types of an agency.</summary>
/// <param name="Types">Each type at most once.</param>
/// <param name="BlackoutDates">Days without visits of any type.</param>
public sealed record VisitTypeRules(IReadOnlyList<VisitTypeRule> Types, IReadOnlyList<LocalDate> BlackoutDates)
{
    /// <summary>Of a type; a type that is not named has the usual values and asks for nothing.</summary>
    public VisitTypeRule Of(VisitType type) =>
        Types.FirstOrDefault(rule => rule.Type == type) ?? new VisitTypeRule { Type = type };

    /// <summary>Whether no visit of the type is made on a day.</summary>
    public bool IsBlackout(VisitType type, LocalDate day) =>
        BlackoutDates.Contains(day) || Of(type).BlackoutDates.Contains(day);
}
