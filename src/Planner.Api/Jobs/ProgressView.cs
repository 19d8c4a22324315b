using Planner.Dispatch;

namespace Planner.Api;

/// <summary>A search on its way, as clients see it.</summary>
/// <param name="Phase">roads, matrix, search, timing or check.</param>
/// <param name="Seconds">Since the plan was begun.</param>
/// <param name="Served">Services that the best plan so far makes (a visit has one or two); null before there is one.</param>
/// <param name="LeftOut">Services it leaves out.</param>
/// <param name="Evaluations">Moves tried so far.</param>
public sealed record ProgressView(
    string Phase,
    double Seconds,
    long Evaluations,
    int? Served = null,
    int? LeftOut = null
)
{
    public static ProgressView Of(RosterProgress progress) =>
        new(
            progress.Phase.ToString().ToLowerInvariant(),
            Math.Round(progress.Elapsed.TotalSeconds, 2),
            progress.Search?.Evaluations ?? 0,
            progress.Search?.Served,
            progress.Search?.LeftOut
        );
}
