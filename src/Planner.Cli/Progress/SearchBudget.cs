using Planner.Routing;

namespace Planner.Cli;

/// <summary>What a search may use, to tell how far it is.</summary>
/// <param name="Seconds">Ignored where <paramref name="Iterations"/> are given.</param>
internal readonly record struct SearchBudget(double Seconds, long? Iterations)
{
    private const int Cells = 20;

    /// <summary>A bar of the share that is used: "[######..............]".</summary>
    public string Bar(SearchProgress state)
    {
        double share = Iterations is { } count
            ? (double)state.Iterations / count
            : state.Elapsed.TotalSeconds / Seconds;
        int full = (int)(Math.Clamp(share, 0, 1) * Cells);
        return $"[{new string('#', full)}{new string('.', Cells - full)}]";
    }
}
