using NodaTime;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Analysis;

/// <summary>
/// One day with one seed on every side. The unchanged day is searched from nothing; then every side, the unchanged one too, is
/// searched from that plan with the same seed and the same budget; then every side may take over any other side's plan as far as
/// it goes there. So a side that only has more freedom never ends up worse, and two equal sides end up equal.
/// </summary>
internal sealed class DayContest(
    IReadOnlyList<ReplayedDay> sides,
    LocalDate date,
    long seed,
    Action<int> searched,
    CancellationToken stop
)
{
    /// <summary>The figures of each side; null where it was stopped.</summary>
    public IReadOnlyList<DayFigures>? Run()
    {
        Plan first = sides[0].Write(sides[0].Search(seed, null, stop));
        var found = new RoutingSolution[sides.Count];
        for (var s = 0; s < sides.Count && !stop.IsCancellationRequested; s++)
        {
            found[s] = sides[s].Search(seed, first, stop);
            searched(s);
        }
        if (stop.IsCancellationRequested)
            return null;
        IReadOnlyList<Plan> plans = new PlanExchange(sides, found).Run();
        return [.. sides.Select((side, s) => side.Figures(date, seed, plans[s]))];
    }
}
