using NodaTime;

namespace Planner.Domain;

/// <summary>
/// The organisation a plan is made for. Dates and days are those of its time zone.
/// </summary>
public sealed record Agency(string Name, DateTimeZone TimeZone);
