using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What keeps one clinician from one service.</summary>
/// <param name="Distance">How far from fitting, as the rule counts; the greatest value where it can never fit.</param>
internal sealed record LeftOutReason(ClinicianId Clinician, string Rule, string Words, long Distance);
