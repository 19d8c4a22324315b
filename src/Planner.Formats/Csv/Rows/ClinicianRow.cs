using Planner.Domain;

namespace Planner.Formats;

/// <summary>A clinician without shifts, and where the routes begin and end unless a shift says otherwise.</summary>
internal sealed record ClinicianRow(Clinician Clinician, Address Home);
