namespace Planner.Routing.Tests;

public class AllocationTests
{
    [Fact]
    public void AHundredThousandMovesAllocateNothing()
    {
        Walk walk = new(RandomDay.Create(51), 51);
        Take(walk, 20_000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Take(walk, 100_000);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Take(Walk walk, int steps)
    {
        for (int k = 0; k < steps; k++)
        {
            walk.Step();
        }
    }
}
