namespace Planner.Routing.Tests;

public class AllocationTests
{
    [Fact]
    public void AHundredThousandRichMovesAllocateNothing() =>
        ShouldAllocateNothing(new Walk<RichFeatures>(RandomDay.Create(51), 51));

    [Fact]
    public void AHundredThousandMovesJudgedBeforeTheyAreMadeAllocateNothing() =>
        ShouldAllocateNothing(new Walk<RichFeatures>(HardDay.Create(53), 53));

    [Fact]
    public void AHundredThousandPlainMovesAllocateNothing() =>
        ShouldAllocateNothing(new Walk<PlainFeatures>(SynchronizedDay.Create(52), 52));

    private static void ShouldAllocateNothing<TFeatures>(Walk<TFeatures> walk)
        where TFeatures : struct, IFeatureSet
    {
        Take(walk, 20_000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Take(walk, 100_000);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Take<TFeatures>(Walk<TFeatures> walk, int steps)
        where TFeatures : struct, IFeatureSet
    {
        for (int k = 0; k < steps; k++)
        {
            walk.Step();
        }
    }
}
