using NodaTime;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>A service that stands elsewhere. From is null where nobody made it, to is null where nobody makes it.</summary>
/// <param name="Service">0 or 1: which of the visit's services.</param>
public sealed record MovedVisit(VisitId Visit, int Service, PatientId Patient, KnownStop? From, KnownStop? To)
{
    /// <summary>By how much the start moves, negative = earlier; null where it is not made before or after.</summary>
    public Duration? Shift => To?.Start - From?.Start;

    public bool IsOtherClinician => From is not null && To is not null && From.Clinician != To.Clinician;
}
