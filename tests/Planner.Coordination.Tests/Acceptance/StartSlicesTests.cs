using NodaTime;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Coordination.Tests;

public sealed class StartSlicesTests
{
    [Fact]
    public void SlicesCoverTheWindowWithoutOverlapAndEndAtTheDeadline()
    {
        TimeWindow window = Sample.Window("08:00", "10:30");
        var slices = StartSlices.Of(window, Sample.At("09:10")).ToList();
        Assert.Equal(window.Start, slices[0].Start);
        Assert.Equal(window.End, slices[^1].End);
        Assert.All(
            slices.Zip(slices.Skip(1)),
            p => Assert.Equal(p.First.End + Duration.FromSeconds(1), p.Second.Start)
        );
        Assert.Contains(slices, s => s.End == Sample.At("09:10"));
    }

    [Fact]
    public void AWindowOfOneMomentIsOneSlice() => Assert.Single(StartSlices.Of(Sample.Window("08:00", "08:00"), null));
}
