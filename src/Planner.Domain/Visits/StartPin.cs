using NodaTime;

namespace Planner.Domain;

/// <summary>
/// The visit starts at exactly this moment or not at all; the moment lies in one of its windows.
/// </summary>
public sealed record StartPin(VisitId Visit, Instant Start);
