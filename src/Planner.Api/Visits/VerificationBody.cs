namespace Planner.Api;

/// <summary>What was recorded of a visit: its beginning, its end, or both.</summary>
/// <param name="Service">Which of the visit's services: 0 unless said.</param>
/// <param name="Clinician">Who made it; yourself, or who was booked, unless said.</param>
/// <param name="Start">When it began, ISO 8601 with offset.</param>
/// <param name="End">When it ended, ISO 8601 with offset.</param>
/// <param name="Location">Where it was recorded.</param>
/// <param name="Method">gps, telephony, fixed or manual.</param>
/// <param name="Note">In your words; a manual record and a correction need ?reason= as well.</param>
internal sealed record VerificationBody(
    int? Service = null,
    string? Clinician = null,
    string? Start = null,
    string? End = null,
    VerificationPlace? Location = null,
    string? Method = null,
    string? Note = null
);
