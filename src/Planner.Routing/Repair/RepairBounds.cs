namespace Planner.Routing;

/// <summary>When each service may start and who may make it, as far as the repair's limits say.</summary>
internal sealed class RepairBounds
{
    private readonly RepairProblem _repair;
    private readonly ServiceTable _services;
    private readonly HashSet<int> _tied;

    public RepairBounds(RepairProblem repair)
    {
        _repair = repair;
        _services = repair.Routing.Services;
        _tied = [.. repair.Routing.Relations.From, .. repair.Routing.Relations.To];
        int count = repair.Routing.ServiceCount;
        Floor = new int[count];
        HeldFloor = new int[count];
        Ceiling = new int[count];
        Freedom = new RepairFreedom[count];
        for (int x = 0; x < count; x++)
        {
            Bound(x);
        }
    }

    public int[] Floor { get; }
    public int[] HeldFloor { get; }
    public int[] Ceiling { get; }
    public RepairFreedom[] Freedom { get; }

    /// <summary>By [service * RouteCount + route].</summary>
    public bool[] Allowed()
    {
        int routes = _repair.Routing.RouteCount;
        bool[] allowed = (bool[])_repair.Routing.Assignments.Allowed.Clone();
        for (int cell = 0; cell < allowed.Length; cell++)
        {
            allowed[cell] = allowed[cell] && MayBe(cell / routes, cell % routes);
        }

        return allowed;
    }

    /// <summary>
    /// Whether a promised start may move no further than the budget says: not where the event itself moved the visit's windows
    /// out of reach of its promise.
    /// </summary>
    public static bool IsBound(RepairProblem repair, int x) =>
        repair.PromisedStart[x] != RepairData.Nothing
        && (!repair.Disturbed[repair.Routing.Services.Visit[x]] || Reaches(repair, x));

    private static bool Reaches(RepairProblem repair, int x)
    {
        ServiceTable s = repair.Routing.Services;
        long promise = repair.PromisedStart[x];
        for (int w = s.WindowFirst[x]; w < s.WindowFirst[x + 1]; w++)
        {
            if (s.WindowEarliest[w] <= promise + repair.MaxShift && s.WindowLatest[w] >= promise - repair.MaxShift)
            {
                return true;
            }
        }

        return false;
    }

    private void Bound(int x)
    {
        bool disturbed = _repair.Disturbed[_services.Visit[x]];
        Freedom[x] = disturbed || !HasPromise(x) ? RepairFreedom.All : _repair.Freedom[x];
        Floor[x] = _services.WindowEarliest[_services.WindowFirst[x]];
        Ceiling[x] = _services.WindowLatest[_services.WindowFirst[x + 1] - 1];
        HeldFloor[x] = Floor[x];
        if (!HasPromise(x))
        {
            return;
        }

        long promise = _repair.PromisedStart[x];
        long most = _repair.Kept[x] ? Math.Min(_repair.MaxShift, _repair.Tolerance) : _repair.MaxShift;
        if (_repair.Kept[x] || IsBound(_repair, x))
        {
            Floor[x] = (int)Math.Max(Floor[x], promise - most);
            Ceiling[x] = (int)Math.Min(Ceiling[x], promise + most);
        }

        // What is tied to other services starts as promised: sooner, the partners would push one another back there step by step.
        long early = _tied.Contains(x) ? 0 : _repair.Tolerance;
        int held = (int)Math.Max(Floor[x], promise - early);
        HeldFloor[x] = held <= Ceiling[x] ? held : Floor[x];
    }

    private bool HasPromise(int x) => _repair.PromisedStart[x] != RepairData.Nothing;

    private bool MayBe(int x, int r)
    {
        bool stays = _repair.Kept[x] || Freedom[x] != RepairFreedom.All;
        return !stays || _repair.Routing.Routes.Clinician[r] == _repair.PromisedClinician[x];
    }
}
