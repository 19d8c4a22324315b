using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A planned visit that another clinician makes so that there is room.</summary>
/// <param name="At">Its planned start.</param>
/// <param name="To">Its start from now on.</param>
public sealed record ChainMove(
    VisitId Visit,
    PatientId Patient,
    ClinicianId From,
    ClinicianId By,
    Instant At,
    Instant To
);
