using NodaTime;

namespace Planner.Domain;

/// <summary>
/// One span of paid duty. Departure is not before <see cref="Start"/>; the return (and the last break) is not after
/// <see cref="HardEnd"/>; minutes past <see cref="SoftEnd"/> are overtime.
/// </summary>
public sealed record Shift
{
    public required ShiftId Id { get; init; }
    public required Instant Start { get; init; }
    public required Instant SoftEnd { get; init; }
    public required Instant HardEnd { get; init; }

    /// <summary>Where the route begins: home or office.</summary>
    public required Address StartPlace { get; init; }

    /// <summary>Where the route ends.</summary>
    public required Address EndPlace { get; init; }
    public IReadOnlyList<Break> Breaks { get; init; } = [];
}
