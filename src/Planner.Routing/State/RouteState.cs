using System.Runtime.CompilerServices;

namespace Planner.Routing;

/// <summary>
/// Routes with their earliest times, changed by <see cref="Detach"/> and <see cref="Attach"/>, judged by <see cref="Settle"/> and
/// taken back by <see cref="Undo"/>. All integers live in one arena; every write goes through one trail. Nothing is allocated
/// per move. Not thread-safe.
/// </summary>
internal sealed unsafe partial class RouteState<TFeatures>
    where TFeatures : struct, IFeatureSet
{
    private readonly SearchData d;
    private readonly PinnedPool pool = new();
    private readonly int* arena;
    private readonly int arenaLength;
    private int* trail;
    private int trailLength = 1024;
    private int trailCount;
    private int* seeds;
    private int seedLength = 256;
    private int seedCount;
    private Totals now;

    // Long on purpose: the layout of the arena in one place.
    public RouteState(SearchData data)
    {
        d = data;
        int n = d.Nodes;
        int duties = d.Problem.Duties.MaxServices.Length;
        int clinicians = d.Problem.ClinicianCount;
        arenaLength = (7 * n) + (6 * d.Routes) + (4 * duties) + clinicians + (2 * d.Visits);
        arena = pool.Ints(arenaLength);
        int* at = arena;
        Next = Take(&at, n);
        Prev = Take(&at, n);
        Route = Take(&at, n);
        Start = Take(&at, n);
        Length = Take(&at, n);
        Latest = Take(&at, n);
        LowWindow = Take(&at, n);
        Return = Take(&at, d.Routes);
        Count = Take(&at, d.Routes);
        Wait = Take(&at, d.Routes);
        Outside = Take(&at, d.Routes);
        Busy = Take(&at, d.Routes);
        Idle = Take(&at, d.Routes);
        DutyServices = Take(&at, duties);
        DutyWork = Take(&at, duties);
        DutyMetres = Take(&at, duties);
        DutyPoints = Take(&at, duties);
        ClinicianWork = Take(&at, clinicians);
        BankAt = Take(&at, d.Visits);
        Bank = Take(&at, d.Visits);
        trail = pool.Ints(2 * trailLength);
        seeds = pool.Ints(seedLength);
        ring = pool.Ints(RingSize(n));
        ringMask = RingSize(n) - 1;
        queued = pool.Ints(n);
        local = pool.Ints(n);
        latestStart = pool.Ints(n);
        dirty = pool.Ints(d.Routes);
        isDirty = pool.Ints(d.Routes);
        slack = pool.Ints(n);
        load = pool.Ints(n);
        legTo = pool.Ints(n);
        metresTo = pool.Ints(n);
        position = pool.Ints(n);
        isStale = pool.Ints(d.Routes);
        touched = pool.Ints(d.Routes);
        isTouched = pool.Ints(d.Routes);
        Clear();
    }

    // By node: circular lists per route, the route (-1 = none), the earliest start, set-up + service (or break) ticks, the latest
    // start without tardiness, the first window that may be used.
    public int* Next { get; }
    public int* Prev { get; }
    public int* Route { get; }
    public int* Start { get; }
    public int* Length { get; }
    public int* Latest { get; }
    public int* LowWindow { get; }

    // By route: return, number of services, ticks waited and ticks outside preferred windows after the right shift.
    public int* Return { get; }
    public int* Count { get; }
    public int* Wait { get; }
    public int* Outside { get; }

    // By route, where idle time or waiting from the shift start counts: ticks of travel, service, set-up and breaks; idle ticks.
    public int* Busy { get; }
    public int* Idle { get; }
    public int* DutyServices { get; }
    public int* DutyWork { get; }
    public int* DutyMetres { get; }
    public int* DutyPoints { get; }
    public int* ClinicianWork { get; }

    // Visits left out: Bank[0..BankCount-1], and each visit's place in it (-1 = served).
    public int* BankAt { get; }
    public int* Bank { get; }

    public SearchData Data => d;

    /// <summary>Guide cost of leaving out one unit of tier 0.</summary>
    public long LeftOutPrice { get; set; }

    /// <summary>
    /// Guide cost of each rule in <see cref="Totals.Bad"/>; 0 = such states are refused. A price lets the search cross states
    /// between two feasible ones.
    /// </summary>
    public long BadPrice { get; set; }

    /// <summary>Candidates that reached a verdict.</summary>
    public long Evaluations { get; set; }

    /// <summary>Those whose times had to be propagated, and the nodes that this looked at.</summary>
    public long Propagations { get; private set; }
    public long Touched { get; private set; }
    public ref readonly Totals Now => ref now;
    public int Mark => trailCount;

    /// <summary>The scalar that acceptance compares.</summary>
    public long Guide => Untimed + Timed + (IgnoresSoft ? 0 : now.Soft);

    /// <summary>Leaves waiting and preferred windows out of the guide: then it is a lower bound of the true cost.</summary>
    public bool IgnoresSoft { get; set; }

    private long Untimed => now.Fixed + now.Balance + (now.LeftOut * LeftOutPrice) + (now.Bad * BadPrice);

    public long TimedGuide => Timed;

    private long Timed =>
        (now.Late * d.Weights.Tardiness)
        + (now.MaxLate * d.Weights.Highest)
        + (now.Over * d.Weights.Overtime)
        + DutyGuide;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsBreak(int node) => node < d.Depot && node >= d.Services;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int RouteOf(int node) => node >= d.Depot ? node - d.Depot : Route[node];

    /// <summary>Takes everything back to <paramref name="mark"/>; <paramref name="then"/> = the totals of that moment.</summary>
    public void Undo(int mark, in Totals then)
    {
        if (TFeatures.IsRich && trailCount > mark)
        {
            ForgetTouched();
        }

        while (trailCount > mark)
        {
            trailCount--;
            arena[trail[2 * trailCount]] = trail[(2 * trailCount) + 1];
        }

        now = then;
        seedCount = 0;
        DropQueue();
        for (; dirtyCount > 0; dirtyCount--)
        {
            isDirty[dirty[dirtyCount - 1]] = 0;
        }
    }

    /// <summary>Makes everything since the last commit permanent.</summary>
    public void Commit()
    {
        trailCount = 0;
        if (TFeatures.IsRich)
        {
            ReleaseTouched();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Set(int* at, int value)
    {
        if (trailCount == trailLength)
        {
            GrowTrail();
        }

        trail[2 * trailCount] = (int)(at - arena);
        trail[(2 * trailCount) + 1] = *at;
        trailCount++;
        *at = value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Seed(int node)
    {
        if (seedCount == seedLength)
        {
            GrowSeeds();
        }

        seeds[seedCount++] = node;
    }

    private void GrowTrail()
    {
        int* grown = pool.Ints(4 * trailLength);
        new ReadOnlySpan<int>(trail, 2 * trailLength).CopyTo(new Span<int>(grown, 2 * trailLength));
        trail = grown;
        trailLength *= 2;
    }

    private void GrowSeeds()
    {
        int* grown = pool.Ints(2 * seedLength);
        new ReadOnlySpan<int>(seeds, seedLength).CopyTo(new Span<int>(grown, seedLength));
        seeds = grown;
        seedLength *= 2;
    }

    private static int RingSize(int nodes) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)nodes + 1);

    private static int* Take(int** at, int length)
    {
        int* taken = *at;
        *at += length;
        return taken;
    }
}
