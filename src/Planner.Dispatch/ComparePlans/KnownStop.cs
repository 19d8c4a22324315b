using NodaTime;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What people know about a service: who comes, and when it starts.</summary>
/// <param name="Service">0 or 1: which of the visit's services.</param>
public sealed record KnownStop(VisitId Visit, int Service, ClinicianId Clinician, ShiftId Shift, Instant Start)
{
    /// <summary>Every service of a plan.</summary>
    public static IReadOnlyList<KnownStop> Of(Plan plan) =>
        [
            .. plan.Routes.SelectMany(route =>
                route.Stops.Select(stop => new KnownStop(
                    stop.Visit,
                    stop.Service,
                    route.Clinician,
                    route.Shift,
                    stop.Start
                ))
            ),
        ];
}
