namespace Planner.Api.Tests;

/// <summary>A clock that a test moves.</summary>
public sealed class MovableTime : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Move(TimeSpan by) => _now += by;
}
