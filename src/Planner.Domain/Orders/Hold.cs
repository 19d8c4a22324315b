using NodaTime;

namespace Planner.Domain;

/// <summary>
/// Days without visits, both ends included: a hospital stay, a holiday. No end = nobody knows yet; service resumes the day
/// after <see cref="To"/>.
/// </summary>
public sealed record Hold(LocalDate From, LocalDate? To, string Reason = "hold")
{
    public bool Contains(LocalDate date) => From <= date && (To is null || date <= To);
}
