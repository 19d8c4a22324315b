namespace Planner.Formats;

/// <summary>Who may serve whom, and what that costs.</summary>
internal static class UhhcCells
{
    public static bool IsAllowed(
        UhhcInstance instance,
        UhhcPatient patient,
        UhhcService service,
        UhhcCaregiver caregiver
    ) =>
        !(IsUnqualified(service, caregiver) && instance.Costs.Excludes(UhhcComponent.Qualification))
        && !(IsIncompatible(patient, caregiver) && instance.Costs.Excludes(UhhcComponent.Incompatibilities))
        && !(IsNotPreferred(patient, caregiver) && instance.Costs[UhhcComponent.CaregiverPreferences].IsHard);

    /// <summary>Cost units of the cell: faults at their prices, and the service's minutes as working time.</summary>
    public static int Cost(UhhcInstance instance, UhhcPatient patient, UhhcService service, UhhcCaregiver caregiver)
    {
        int Priced(UhhcComponent component, int quantity) => instance.Costs[component].Weight * quantity;
        return Priced(UhhcComponent.Qualification, IsUnqualified(service, caregiver) ? 1 : 0)
            + Priced(UhhcComponent.Incompatibilities, IsIncompatible(patient, caregiver) ? 1 : 0)
            + Priced(UhhcComponent.CaregiverPreferences, IsNotPreferred(patient, caregiver) ? 1 : 0)
            + Priced(UhhcComponent.WorkingTime, service.Duration);
    }

    public static bool IsUnqualified(UhhcService service, UhhcCaregiver caregiver) =>
        !caregiver.Abilities.Contains(service.Service);

    public static bool IsIncompatible(UhhcPatient patient, UhhcCaregiver caregiver) =>
        patient.Incompatible.Contains(caregiver.Id);

    public static bool IsNotPreferred(UhhcPatient patient, UhhcCaregiver caregiver) =>
        patient.Preferred is { } preferred && !preferred.Contains(caregiver.Id);
}
