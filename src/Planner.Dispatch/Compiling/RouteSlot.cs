using NodaTime;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What a dense route index stands for: one shift of one clinician.</summary>
/// <param name="ClinicianIndex">Index of the clinician in the request and in the dense problem.</param>
/// <param name="Duty">Index of the duty: clinician and <paramref name="Date"/>.</param>
/// <param name="Date">Local date of the shift's start.</param>
/// <param name="FirstBreak">Dense index of the shift's first break; the others follow.</param>
public sealed record RouteSlot(
    Clinician Clinician,
    int ClinicianIndex,
    Shift Shift,
    LocalDate Date,
    int Duty,
    int DurationClass,
    int FirstBreak
);
