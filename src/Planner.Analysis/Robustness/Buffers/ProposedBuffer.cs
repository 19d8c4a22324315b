using Planner.Domain;

namespace Planner.Analysis;

/// <summary>
/// Minutes of slack before a visit that lower the expected cost: everything of the shift that comes before it is told to begin so
/// much earlier, as far as windows, the shift and other clinicians allow.
/// </summary>
/// <param name="Before">The visit that gains the slack; null = the return at the end of the shift.</param>
/// <param name="Gain">Expected minute-equivalents saved a day, the buffers listed before this one being in place.</param>
public sealed record ProposedBuffer(ClinicianId Clinician, ShiftId Shift, VisitId? Before, int Minutes, double Gain);
