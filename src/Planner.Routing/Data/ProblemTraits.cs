namespace Planner.Routing;

/// <summary>Which features a problem has; the kernel skips what is absent.</summary>
internal sealed class ProblemTraits
{
    public ProblemTraits(RoutingProblem p, bool manyTiers)
    {
        ServiceTable s = p.Services;
        RoutingWeights w = p.Weights;
        HasBreaks = p.BreakCount > 0;
        HasSetUps = s.SetUp.Any(t => t > 0);
        HasBalance = w.WorkBalance.IsActive;
        HasCaps = p.Relations.Caps.Length > 0;
        HasLimits = p
            .Duties.MaxServices.Concat(p.Duties.MaxWork)
            .Concat(p.Duties.MaxMetres)
            .Concat(p.Duties.MaxPoints)
            .Any(m => m < RoutingProblem.Unlimited);
        LengthVaries = HasSetUps || s.DurationClassCount > 1;
        bool wishes = w.PreferredWindow.IsActive && HasPreferences(s);
        BreaksAtStop = HasBreaks && p.Breaks.AtStop;
        FreeBehindFirst = BreaksAtStop && p.Breaks.WaitBehindFirstIsFree;
        WaitingIsRegular = w.Waiting.IsActive && p.Routes.DepartsAtShiftStart && !FreeBehindFirst && !wishes;
        IsNonRegular = (w.Waiting.IsActive && !WaitingIsRegular) || wishes;
        HasIdle = w.HighestIdle.IsActive;
        HasRelief = HasIdle || HasBalance || w.Waiting.IsActive;
        CountsDuty = HasIdle || WaitingIsRegular;
        ManyWindows = s.WindowEarliest.Length > p.ServiceCount;
        ManyDues = ManyWindows && HasManyDues(s);
        IsPlain = FitsLeanKernel(p) && !manyTiers;
        NeedsTrueCost = IsNonRegular || manyTiers;
        UsesMetres = w.TravelDistance.IsActive || p.Duties.MaxMetres.Any(IsOpenNot);
        BoundsAreExact = HasExactBounds(p);
    }

    /// <summary>The guide cost is not the true cost: several tiers, or times to be chosen.</summary>
    public bool NeedsTrueCost { get; }

    /// <summary>Metres are paid for or limited.</summary>
    public bool UsesMetres { get; }

    /// <summary>
    /// Routes do not know of each other and no cost depends on times: then the lower bound of an insertion is its cost, and the
    /// slack of a route decides whether it is feasible.
    /// </summary>
    public bool BoundsAreExact { get; }

    public bool HasBreaks { get; }

    /// <summary>Breaks are taken at a stop, their starts follow from those of the stops.</summary>
    public bool BreaksAtStop { get; }

    /// <summary>Waiting behind a break that opens a route does not count.</summary>
    public bool FreeBehindFirst { get; }

    /// <summary>Waiting counts from the shift start and only grows with the returns.</summary>
    public bool WaitingIsRegular { get; }
    public bool HasIdle { get; }

    /// <summary>The busy ticks of each route are kept.</summary>
    public bool CountsDuty { get; }

    /// <summary>More work of a route may lower other terms.</summary>
    public bool HasRelief { get; }

    /// <summary>Changed routes are walked once after the times are settled.</summary>
    public bool NeedsWalk => IsNonRegular || BreaksAtStop;

    /// <summary>Windows of one service are due at different times: lateness is not monotone in the start.</summary>
    public bool ManyDues { get; }
    public bool HasSetUps { get; }
    public bool HasBalance { get; }
    public bool HasCaps { get; }
    public bool HasLimits { get; }
    public bool LengthVaries { get; }

    /// <summary>Waiting or preferred windows: the earliest start is not the best one.</summary>
    public bool IsNonRegular { get; }
    public bool ManyWindows { get; }

    /// <summary>Only travel time, soft due starts, relations and skills: the lean kernel serves it.</summary>
    public bool IsPlain { get; }

    private bool FitsLeanKernel(RoutingProblem p)
    {
        ServiceTable s = p.Services;
        RoutingWeights w = p.Weights;
        return !(
                HasBreaks
                || HasSetUps
                || HasBalance
                || HasCaps
                || HasLimits
                || LengthVaries
                || HasIdle
                || w.Waiting.IsActive
                || IsNonRegular
                || ManyWindows
            )
            && !s.DueAtEnd
            && s.WindowLatest.All(IsOpen)
            && s.PinnedRank.All(rank => rank < 0)
            && p.Routes.HardEnd.All(IsOpen)
            && (!w.Overtime.IsActive || p.Routes.SoftEnd.All(IsOpen))
            && p.Routes.MaxLeg.All(IsOpen)
            && p.Travel.Ticks.All(t => t < RoutingProblem.Unreachable)
            && !w.TravelDistance.IsActive
            && p.Assignments.Cost.All(c => c is null)
            && p.Relations.SameClinician.Length == 0;
    }

    private bool HasExactBounds(RoutingProblem p)
    {
        bool isTimed =
            IsNonRegular
            || HasBalance
            || CountsDuty
            || (p.Weights.Overtime.IsActive && p.Routes.SoftEnd.Any(IsOpenNot))
            || (p.Weights.Tardiness.IsActive && p.Services.WindowDue.Any(IsOpenNot))
            || (p.Weights.HighestTardiness.IsActive && p.Services.WindowDue.Any(IsOpenNot));
        bool areLinked =
            p.Relations.From.Length > 0
            || p.Relations.SameClinician.Length > 0
            || p.Relations.DifferentClinician.Length > 0
            || p.Relations.SameWindow.Length > 0
            || HasCaps;
        return !(IsPlain || isTimed || areLinked || HasBreaks || LengthVaries || ManyWindows)
            && p.VisitCount == p.ServiceCount
            && p.Services.PinnedRank.All(rank => rank < 0);
    }

    private static bool HasPreferences(ServiceTable s) =>
        s.PreferredEarliest.Any(t => t > int.MinValue) || s.PreferredLatest.Any(IsOpenNot);

    private static bool HasManyDues(ServiceTable s)
    {
        for (int x = 0; x + 1 < s.WindowFirst.Length; x++)
        {
            for (int k = s.WindowFirst[x] + 1; k < s.WindowFirst[x + 1]; k++)
            {
                if (s.WindowDue[k] != s.WindowDue[k - 1])
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOpen(int limit) => limit >= RoutingProblem.Unlimited;

    private static bool IsOpenNot(int limit) => limit < RoutingProblem.Unlimited;
}
