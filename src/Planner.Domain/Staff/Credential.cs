using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A skill with its level (1 = basic, higher is more). Valid on every date from <see cref="ValidFrom"/> to
/// <see cref="ExpiresOn"/>, both inclusive; null = no bound.
/// </summary>
public sealed record Credential(string Skill, int Level = 1, LocalDate? ValidFrom = null, LocalDate? ExpiresOn = null)
{
    /// <summary>Whether the credential holds on a date (the local date of the start of the shift).</summary>
    public bool IsValidOn(LocalDate date) =>
        (ValidFrom is null || ValidFrom <= date) && (ExpiresOn is null || date <= ExpiresOn);
}
