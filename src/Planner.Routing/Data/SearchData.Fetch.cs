using System.Runtime.Intrinsics.X86;

namespace Planner.Routing;

internal sealed unsafe partial class SearchData
{
    private const int CacheLine = 64;

    /// <summary>A table of fewer places stays in the nearest caches by itself.</summary>
    private const int LeastFetched = 100;

    /// <summary>
    /// Asks the processor for all legs into and out of x, ahead of a scan over all places: the whole table does not fit the
    /// nearest caches, and the scan would wait for one cell after the other. Changes nothing but the speed.
    /// </summary>
    public void FetchLegs(int x)
    {
        int places = Problem.Travel.LocationCount;
        if (TravelTo == null || places < LeastFetched || !Sse.IsSupported)
        {
            return;
        }

        int bytes = sizeof(int) * Stride * places;
        byte* outward = (byte*)(Travel + Row[x]);
        byte* inward = (byte*)(TravelTo + (Column[x] * places));
        for (int at = 0; at < bytes; at += CacheLine)
        {
            Sse.Prefetch0(outward + at);
            Sse.Prefetch0(inward + at);
        }
    }
}
