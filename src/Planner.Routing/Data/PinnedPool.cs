namespace Planner.Routing;

/// <summary>Pinned copies of arrays; the pointers live as long as the pool is reachable.</summary>
internal sealed unsafe class PinnedPool
{
    private readonly List<Array> roots = [];

    public int* Ints(ReadOnlySpan<int> source)
    {
        int* copy = (int*)Reserve<int>(source.Length);
        source.CopyTo(new Span<int>(copy, source.Length));
        return copy;
    }

    public int* Ints(int length) => (int*)Reserve<int>(length);

    public long* Longs(ReadOnlySpan<long> source)
    {
        long* copy = (long*)Reserve<long>(source.Length);
        source.CopyTo(new Span<long>(copy, source.Length));
        return copy;
    }

    public byte* Flags(ReadOnlySpan<bool> source)
    {
        byte* copy = (byte*)Reserve<byte>(source.Length);
        for (int i = 0; i < source.Length; i++)
        {
            copy[i] = source[i] ? (byte)1 : (byte)0;
        }

        return copy;
    }

    private void* Reserve<T>(int length)
        where T : unmanaged
    {
        T[] array = GC.AllocateArray<T>(length + 1, pinned: true);
        roots.Add(array);
        return System.Runtime.CompilerServices.Unsafe.AsPointer(ref array[0]);
    }
}
