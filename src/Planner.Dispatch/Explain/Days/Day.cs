using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>
/// The routes that would take a visit, cut out of the plan: their stops and the visit's services, to be put in any order at any
/// time. Everything else stays as it is, minute for minute.
/// </summary>
/// <param name="Routes">Per service of the visit, the route that would take it.</param>
/// <param name="Problem">What never gives way.</param>
/// <param name="Rules">What might.</param>
/// <param name="Given">What has to give way in any case so that these clinicians may come at all.</param>
/// <param name="Services">Per service of the cut-out, its index in the plan.</param>
/// <param name="Breaks">Per break of the cut-out, its index in the plan.</param>
internal sealed record Day(
    IReadOnlyList<int> Routes,
    RoutingProblem Problem,
    IReadOnlyList<DayRule> Rules,
    IReadOnlyList<RuleLift> Given,
    IReadOnlyList<int> Services,
    IReadOnlyList<int> Breaks
)
{
    /// <summary>The least that has to give way.</summary>
    public int GivenWeight => Given.Sum(lift => lift.Weight);

    /// <summary>The whole plan's routes and times with this day as it would be.</summary>
    public RoutingSolution Merge(RoutingSolution plan, RoutingSolution day)
    {
        var merged = new RoutingSolution
        {
            Routes = [.. plan.Routes],
            ServiceStart = [.. plan.ServiceStart],
            BreakStart = [.. plan.BreakStart],
            Departure = [.. plan.Departure],
            Return = [.. plan.Return],
        };
        for (var b = 0; b < Breaks.Count; b++)
            merged.BreakStart[Breaks[b]] = day.BreakStart[b];
        for (var s = 0; s < Services.Count; s++)
            merged.ServiceStart[Services[s]] = day.ServiceStart[s];
        for (var r = 0; r < Routes.Count; r++)
        {
            merged.Routes[Routes[r]] = [.. day.Routes[r].Select(node => node < 0 ? ~Breaks[~node] : Services[node])];
            merged.Departure[Routes[r]] = day.Departure[r];
            merged.Return[Routes[r]] = day.Return[r];
        }
        return merged;
    }
}
