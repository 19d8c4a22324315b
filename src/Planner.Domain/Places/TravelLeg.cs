namespace Planner.Domain;

/// <summary>
/// The way from one place to another: whole seconds and metres, both &gt;= 0.
/// </summary>
public readonly record struct TravelLeg(int Seconds, int Metres);
