using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A relation of two visits. It binds when both are served. Gaps count from start to start, inclusive; null MaxGap = open.
/// </summary>
public sealed record VisitRelation(
    RelationKind Kind,
    VisitId First,
    VisitId Second,
    Duration MinGap = default,
    Duration? MaxGap = null
);
