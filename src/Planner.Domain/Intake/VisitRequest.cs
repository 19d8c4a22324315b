using NodaTime;

namespace Planner.Domain;

/// <summary>Somebody asks for a visit. What is left out is the visit type's, or asked for.</summary>
public sealed record VisitRequest
{
    /// <summary>The visit will have the same id.</summary>
    public required VisitId Id { get; init; }
    public required PatientId Patient { get; init; }
    public VisitType Type { get; init; } = VisitType.Routine;

    /// <summary>None, one or two; none = one as the visit type says.</summary>
    public IReadOnlyList<ServiceNeed> Services { get; init; } = [];

    /// <summary>When it may start; none = not known yet.</summary>
    public IReadOnlyList<TimeWindow> Windows { get; init; } = [];
    public TimeWindow? Preferred { get; init; }
    public Instant? LatestEnd { get; init; }
    public Duration? SetUp { get; init; }

    /// <summary>0..100.</summary>
    public int? Priority { get; init; }
    public bool Mandatory { get; init; } = true;

    /// <summary>Answers to what the visit type asks beside the plan: who ordered it, whom to call. By name, in ordinal order.</summary>
    public IReadOnlyDictionary<string, string> Details { get; init; } = new SortedDictionary<string, string>();
}
