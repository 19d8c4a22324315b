using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>What it takes to repair a day without one clinician: the proposal of fewest changes, under no budget.</summary>
/// <param name="Visits">Visits of the clinician that day.</param>
/// <param name="PeopleToCall">Patients and clinicians whose arrangement changes.</param>
/// <param name="AddedDriving">Driving of all routes against what was promised, the missing clinician's included; negative when less.</param>
/// <param name="Price">
/// What the rest of the day costs more than as promised, in minute-equivalents of the policy; mandatory visits lost are not in it.
/// </param>
/// <param name="Lost">Visits nobody makes then, those that give way included.</param>
/// <param name="MandatoryLost">How many of them are mandatory.</param>
/// <param name="IsRepaired">False: no proposal was found at all; then every visit is lost and there is no price.</param>
public sealed record CallOutPrice(
    ClinicianId Clinician,
    LocalDate Date,
    int Visits,
    int PeopleToCall,
    Duration AddedDriving,
    decimal Price,
    IReadOnlyList<VisitId> Lost,
    int MandatoryLost,
    bool IsRepaired
);
