namespace Planner.Dispatch;

/// <summary>
/// The reasons of each kind of step. What the agency failed to do is made up for first, then what the patient could not help, then
/// what the patient chose.
/// </summary>
public static class LifeReasons
{
    private const int AgencyFirst = 85;
    private const int CareAtRisk = 75;
    private const int PatientLater = 60;

    /// <summary>A visit that is called off.</summary>
    public static readonly IReadOnlyList<LifeReason> OfCancelling =
    [
        new("patientAsked", "The patient asked for another time", ReasonSide.Patient, PatientLater),
        new("patientUnwell", "The patient is not well enough", ReasonSide.Patient, PatientLater),
        new("patientRefused", "The patient does not want the visit", ReasonSide.Patient),
        new("patientInHospital", "The patient is in hospital", ReasonSide.Patient),
        new("patientDischarged", "The patient is no longer in the agency's care", ReasonSide.Patient),
        new("orderEnded", "The order was withdrawn or has ended", ReasonSide.Nobody),
        new("duplicate", "The same visit stands elsewhere", ReasonSide.Nobody),
        new("notApproved", "The request was not approved", ReasonSide.Agency, null, NeedsText: true),
        new("clinicianUnavailable", "The clinician cannot come and nobody else can", ReasonSide.Agency, AgencyFirst),
        new("noCapacity", "Nobody has time", ReasonSide.Agency, AgencyFirst),
        new("weather", "The roads cannot be driven", ReasonSide.Agency, CareAtRisk),
        new("other", "Another reason", ReasonSide.Nobody, PatientLater, NeedsText: true),
    ];

    /// <summary>A visit that the agency did not make.</summary>
    public static readonly IReadOnlyList<LifeReason> OfMissing =
    [
        new("clinicianCallOut", "The clinician called out and nobody took over", ReasonSide.Agency, AgencyFirst),
        new("ranLate", "The day ran so late that the visit was not made", ReasonSide.Agency, AgencyFirst),
        new("notAssigned", "No roster held the visit", ReasonSide.Agency, AgencyFirst),
        new("weather", "The roads could not be driven", ReasonSide.Agency, CareAtRisk),
        new("unsafe", "The clinician could not go in safely", ReasonSide.Nobody, CareAtRisk, NeedsText: true),
        new("other", "Another reason", ReasonSide.Agency, AgencyFirst, NeedsText: true),
    ];

    /// <summary>A visit at which nobody could be cared for.</summary>
    public static readonly IReadOnlyList<LifeReason> OfNoShow =
    [
        new("notAtHome", "Nobody was at home", ReasonSide.Patient, CareAtRisk),
        new("doorNotOpened", "Somebody was there and did not open", ReasonSide.Patient, CareAtRisk),
        new("wrongAddress", "The address was wrong", ReasonSide.Agency, AgencyFirst),
        new("refusedAtDoor", "The patient refused the visit", ReasonSide.Patient),
        new("patientInHospital", "The patient was in hospital", ReasonSide.Patient),
        new("other", "Another reason", ReasonSide.Patient, CareAtRisk, NeedsText: true),
    ];

    /// <summary>A confirmation that does not hold any more.</summary>
    public static readonly IReadOnlyList<LifeReason> OfReleasing =
    [
        new("timeChanged", "The visit got another time", ReasonSide.Agency),
        new("clinicianChanged", "Another clinician comes", ReasonSide.Agency),
        new("patientDeclined", "The patient cannot keep the time", ReasonSide.Patient),
        new("clinicianDeclined", "The clinician cannot keep the time", ReasonSide.Agency),
    ];

    /// <summary>A step back or aside because what was recorded is wrong.</summary>
    public static readonly IReadOnlyList<LifeReason> OfCorrecting =
    [
        new("recordedInError", "It was recorded by mistake", ReasonSide.Nobody, null, NeedsText: true),
    ];

    /// <summary>A question back about a request.</summary>
    public static readonly IReadOnlyList<LifeReason> OfAsking =
    [
        new("fieldsMissing", "Fields that the visit type requires are missing", ReasonSide.Nobody),
        new("unclear", "What is asked for is not clear", ReasonSide.Nobody, null, NeedsText: true),
    ];
}
