using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>When one shift is.</summary>
internal sealed record ShiftTimes(Instant Start, Instant SoftEnd, Instant HardEnd, IReadOnlyList<Break> Breaks);
