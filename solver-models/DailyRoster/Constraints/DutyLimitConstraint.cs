using Planner.CpSat;
using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>
/// Per duty (clinician and day), over its routes: services [max-visits]; service, set-up and travel ticks [max-work];
/// metres [max-distance]; points [max-points]. Each sum stays within its limit.
/// </summary>
internal sealed class DutyLimitConstraint : IRosterConstraint
{
    public void AddTo(RosterVariables roster)
    {
        var duties = roster.Problem.Duties;
        foreach (var duty in roster.Routes.GroupBy(r => roster.Problem.Routes.Duty[r.Index]))
        {
            RouteVariables[] routes = [.. duty];
            Limit(roster, duties.MaxServices[duty.Key], () => RouteSums.Services(routes));
            Limit(roster, duties.MaxWork[duty.Key], () => RouteSums.WorkTicks(roster, routes));
            Limit(roster, duties.MaxMetres[duty.Key], () => RouteSums.Metres(roster, routes));
            Limit(roster, duties.MaxPoints[duty.Key], () => RouteSums.Points(roster, routes));
        }
    }

    private static void Limit(RosterVariables roster, int limit, Func<LinearExpr> sum)
    {
        if (limit < RoutingProblem.Unlimited)
        {
            roster.Model.Add(sum() <= limit);
        }
    }
}
