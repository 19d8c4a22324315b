using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>A clinician's days in two plans; null where a plan's request does not know them.</summary>
public sealed record ClinicianChange(ClinicianId Clinician, string Name, ClinicianDay? Before, ClinicianDay? After);
