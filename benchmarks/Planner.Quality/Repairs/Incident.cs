using NodaTime;
using Planner.Domain;

namespace Planner.Quality;

/// <summary>What happened to a published plan, and when it became known.</summary>
internal sealed record Incident(string Name, IReadOnlyList<PlanEvent> Events)
{
    /// <summary>"ClinicianOut"; the first of several.</summary>
    public string Kind => Events[0].GetType().Name;
    public Instant Now => Events.Max(what => what.At);
}
