using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>A stop with what it names.</summary>
/// <param name="Number">1-based place in the route.</param>
/// <param name="Partner">The clinician who does the visit's other service, if there is one.</param>
internal sealed record PageStop(int Number, PlannedStop Stop, Visit Visit, Patient Patient, Clinician? Partner)
{
    public ServiceNeed Service => Visit.Services[Stop.Service];

    public TimeWindow Window => Visit.Windows[Stop.Window];

    /// <summary>Minutes at the door before the service starts, breaks included; never negative.</summary>
    public Duration Waiting => Duration.Max(Duration.Zero, Stop.Start - Stop.Arrival);
}
