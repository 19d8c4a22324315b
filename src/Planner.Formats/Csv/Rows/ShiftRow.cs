namespace Planner.Formats;

/// <summary>The shifts of one row of availability.csv.</summary>
/// <param name="Clinician">Id.</param>
/// <param name="StartPlace">Null = the clinician's address.</param>
internal sealed record ShiftRow(
    string Clinician,
    IReadOnlyList<ShiftTimes> Times,
    Domain.Address? StartPlace,
    Domain.Address? EndPlace
);
