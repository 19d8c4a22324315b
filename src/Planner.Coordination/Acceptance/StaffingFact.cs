using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>How a discipline is staffed and loaded in the planned days.</summary>
/// <param name="Visits">Visits planned.</param>
/// <param name="Paid">Time on shift.</param>
/// <param name="Busy">Time from the first departure to the last return of its routes.</param>
public sealed record StaffingFact(Discipline Discipline, int Clinicians, int Visits, Duration Paid, Duration Busy);
