namespace Planner.Formats;

/// <summary>A part of the cost of a UHHC solution; its quantity is minutes or a count.</summary>
public enum UhhcComponent
{
    /// <summary>Minutes of travel.</summary>
    TravelTime,

    /// <summary>Minutes of tardiness, summed over services.</summary>
    TotalTardiness,

    /// <summary>The longest tardiness of a service.</summary>
    HighestTardiness,

    /// <summary>Minutes of waiting, summed over stops.</summary>
    TotalWaitingTime,

    /// <summary>The longest wait at a stop; read, but only without a weight.</summary>
    MaxWaitingTime,

    /// <summary>Minutes of work behind the end of a shift.</summary>
    TotalExtraTime,

    /// <summary>Idle minutes of the caregiver who has most of them.</summary>
    MaxIdleTime,

    /// <summary>Services by a caregiver whom the patient did not ask for.</summary>
    CaregiverPreferences,

    /// <summary>Patients who are not served.</summary>
    OptionalPatients,

    /// <summary>Caregivers without the lunch break they are due.</summary>
    MissedLunchBreak,

    /// <summary>Services by a caregiver who is not able to.</summary>
    Qualification,

    /// <summary>Services by a caregiver who is not welcome; the files spell it "incompabilities".</summary>
    Incompatibilities,

    /// <summary>Minutes of service and travel.</summary>
    WorkingTime,

    /// <summary>Sum over caregivers of their minutes of work above or below the mean, each rounded up.</summary>
    WorkloadBalance,
}
