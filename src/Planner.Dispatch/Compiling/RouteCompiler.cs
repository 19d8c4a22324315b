using NodaTime;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Fills the tables of routes, breaks and duties.</summary>
internal static class RouteCompiler
{
    public static RouteTable Routes(RequestFrame frame)
    {
        TimeGrid grid = frame.Grid;
        int[] Each(Func<RouteSlot, int> value) => [.. frame.Routes.Select(value)];
        return new RouteTable
        {
            Clinician = Each(route => route.ClinicianIndex),
            Duty = Each(route => route.Duty),
            StartLocation = Each(route => frame.Places[route.Shift.StartPlace.Point]),
            EndLocation = Each(route => frame.Places[route.Shift.EndPlace.Point]),
            ShiftStart = Each(route => grid.TickNotBefore(route.Shift.Start)),
            SoftEnd = Each(route => grid.TickNotAfter(route.Shift.SoftEnd)),
            HardEnd = Each(route => grid.TickNotAfter(route.Shift.HardEnd)),
            DurationClass = Each(route => route.DurationClass),
            MaxLeg = Each(route => Limit(route.Clinician.Limits.MaxLegTravel)),
        };
    }

    public static BreakTable Breaks(RequestFrame frame)
    {
        var breaks = frame
            .Routes.SelectMany((route, index) => route.Shift.Breaks.Select(pause => (Pause: pause, Route: index)))
            .ToList();
        return new BreakTable
        {
            Route = [.. breaks.Select(item => item.Route)],
            EarliestStart = [.. breaks.Select(item => frame.Grid.TickNotBefore(item.Pause.EarliestStart))],
            LatestStart = [.. breaks.Select(item => frame.Grid.TickNotAfter(item.Pause.LatestStart))],
            Length = [.. breaks.Select(item => TimeGrid.Needed(item.Pause.Length))],
            Mandatory = [.. breaks.Select(item => item.Pause.Mandatory)],
        };
    }

    public static DutyTable Duties(RequestFrame frame)
    {
        int[] Each(Func<DailyLimits, int> value) => [.. frame.Duties.Select(duty => value(duty.Clinician.Limits))];
        return new DutyTable
        {
            MaxServices = Each(limits => limits.MaxVisits ?? RoutingProblem.Unlimited),
            MaxWork = Each(limits => Limit(limits.MaxWork)),
            MaxMetres = Each(limits => limits.MaxMetres ?? RoutingProblem.Unlimited),
            MaxPoints = Each(limits => limits.MaxPointsHundredths ?? RoutingProblem.Unlimited),
        };
    }

    private static int Limit(Duration? limit) => limit is { } span ? TimeGrid.Within(span) : RoutingProblem.Unlimited;
}
