using Planner.Domain;

namespace Planner.TestKit;

/// <summary>Changes of single things in a plan; nothing else is adjusted.</summary>
public static class PlanEdits
{
    public static Plan WithRoute(this Plan plan, string shift, Func<PlannedRoute, PlannedRoute> edit) =>
        plan with
        {
            Routes = [.. plan.Routes.Select(r => r.Shift.Value == shift ? edit(r) : r)],
        };

    public static Plan WithStop(this Plan plan, string visit, Func<PlannedStop, PlannedStop> edit, int service = 0) =>
        plan with
        {
            Routes =
            [
                .. plan.Routes.Select(r =>
                    r with
                    {
                        Stops = [.. r.Stops.Select(s => s.Visit.Value == visit && s.Service == service ? edit(s) : s)],
                    }
                ),
            ],
        };

    public static Plan WithBreak(this Plan plan, string shift, Func<PlannedBreak, PlannedBreak> edit) =>
        plan.WithRoute(shift, r => r with { Breaks = [.. r.Breaks.Select(edit)] });

    public static PlannedStop Stop(this Plan plan, string visit, int service = 0) =>
        plan.Routes.SelectMany(r => r.Stops).First(s => s.Visit.Value == visit && s.Service == service);

    public static PlannedRoute Route(this Plan plan, string shift) => plan.Routes.First(r => r.Shift.Value == shift);
}
