using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A planned visit that starts at another time.</summary>
public sealed record MovedStart(VisitId Visit, Instant From, Instant To);
