using Planner.Routing;

namespace Planner.Formats;

/// <summary>
/// The windows of a patient's services as the dense problem has them. A service belongs to the last window that begins by its
/// start, so window k ends where window k+1 begins; its own end is when tardiness begins, or, where that is forbidden, a limit.
/// </summary>
internal static class UhhcWindows
{
    /// <summary>
    /// The usable windows: earliest start, exclusive end of starts, end. Where tardiness is forbidden, a window that is too
    /// short for one of the services is left out for all of them, so that they keep equally many.
    /// </summary>
    public static List<(int Earliest, int Next, int End)> Of(UhhcInstance instance, UhhcPatient patient)
    {
        List<(int, int, int)> usable = [];
        int longest = patient.Services.Count == 0 ? 0 : patient.Services.Max(s => s.Duration);
        for (int k = 0; k < patient.Windows.Count; k++)
        {
            UhhcWindow window = patient.Windows[k];
            int next = k + 1 < patient.Windows.Count ? patient.Windows[k + 1].Start : RoutingProblem.Unlimited;
            bool fits = window.End - (instance.IsMetAtEnd ? longest : 0) >= window.Start;
            if (fits || !instance.Costs.HasHardWindows)
                usable.Add((window.Start, next, window.End));
        }
        return usable;
    }

    /// <summary>Latest start in a window; Unlimited in the last one where tardiness is allowed.</summary>
    public static int Latest(UhhcInstance instance, (int Earliest, int Next, int End) window, int duration)
    {
        int beforeNext = window.Next == RoutingProblem.Unlimited ? RoutingProblem.Unlimited : window.Next - 1;
        int byEnd = window.End - (instance.IsMetAtEnd ? duration : 0);
        return instance.Costs.HasHardWindows ? Math.Min(byEnd, beforeNext) : beforeNext;
    }
}
