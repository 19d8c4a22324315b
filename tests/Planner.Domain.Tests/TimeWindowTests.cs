using NodaTime;
using Xunit;

namespace Planner.Domain.Tests;

public sealed class TimeWindowTests
{
    private static readonly Instant Nine = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly TimeWindow Window = new(Nine, Nine + Duration.FromHours(1));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(3600, true)]
    [InlineData(3601, false)]
    public void WindowHoldsBothItsEnds(int seconds, bool holds) =>
        Assert.Equal(holds, Window.Contains(Nine + Duration.FromSeconds(seconds)));
}
