using NodaTime;

namespace Planner.Formats;

/// <summary>A stretch of a route's time and what happens in it.</summary>
internal readonly record struct TimelineSpan(TimelineActivity Activity, Instant From, Instant To);
