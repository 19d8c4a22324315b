namespace Planner.Formats;

/// <summary>What a UHHC file can only be asked as a whole: can each patient be served, does each lunch fit its shift.</summary>
internal static class UhhcCheck
{
    public static void Check(UhhcInstance instance, MistakeList mistakes)
    {
        if (instance.Caregivers.Count == 0)
            mistakes.Add("caregivers", "an empty list", "There is at least one caregiver.", "Name the caregivers.");
        if (instance.Patients.Count == 0)
            mistakes.Add("patients", "an empty list", "There is at least one patient.", "Name the patients.");
        for (int c = 0; c < instance.Caregivers.Count; c++)
            CheckLunch(instance, c, mistakes);
        for (int p = 0; p < instance.Patients.Count; p++)
        {
            if (!instance.Patients[p].IsOptional || instance.Costs[UhhcComponent.OptionalPatients].IsHard)
                CheckServable(instance, p, mistakes);
        }
    }

    private static void CheckLunch(UhhcInstance instance, int c, MistakeList mistakes)
    {
        UhhcCaregiver caregiver = instance.Caregivers[c];
        if (!caregiver.HasLunch)
            return;
        string place = FormattableString.Invariant($"caregivers[{c}].lunch_break");
        if (instance.Lunch is not { Length: > 0 } lunch)
            mistakes.Add(place, "true", "\"lunch_breaks\" says when and how long.", "Add it, or write false.");
        else if (instance.DepartsAtShiftStart)
            mistakes.Add(place, "true", "Nobody who departs at the shift start has a lunch break.", "Write false.");
        else if (
            UhhcProblemBuilder.LatestLunch(instance, lunch) is int latest
            && Math.Max(lunch.Start, caregiver.ShiftStart) is int first
            && (first > latest || first + lunch.Length > caregiver.ShiftEnd)
        )
            mistakes.Add(
                place,
                FormattableString.Invariant($"a shift from {caregiver.ShiftStart} to {caregiver.ShiftEnd}"),
                "The lunch break fits the shift and its own window.",
                "Write false, or move the shift."
            );
    }

    private static void CheckServable(UhhcInstance instance, int p, MistakeList mistakes)
    {
        UhhcPatient patient = instance.Patients[p];
        HashSet<int>[] able = [.. patient.Services.Select(s => Able(instance, patient, s))];
        string place = FormattableString.Invariant($"patients[{p}]");
        for (int s = 0; s < able.Length; s++)
        {
            if (able[s].Count == 0)
                mistakes.Add(
                    FormattableString.Invariant($"{place}.required_services[{s}]"),
                    $"service \"{patient.Services[s].Service}\"",
                    "Somebody is able and allowed to do it.",
                    "Add the ability, or make the patient optional."
                );
        }
        bool needsTwo = able.Length == 2 && (patient.Gap is not null || !instance.IsRelaxed);
        if (needsTwo && able.All(a => a.Count > 0) && able[0].Union(able[1]).Count() < 2)
            mistakes.Add(
                place,
                $"only caregiver \"{instance.Caregivers[able[0].First()].Id}\" is able to",
                "Two services have two caregivers.",
                "Add an ability, or make the patient optional."
            );
        if (UhhcWindows.Of(instance, patient).Count == 0)
            mistakes.Add(
                FormattableString.Invariant($"{place}.time_windows"),
                "no window that is as long as the services",
                "Tardiness is HARD, so a service ends in its window.",
                "Widen a window."
            );
    }

    private static HashSet<int> Able(UhhcInstance instance, UhhcPatient patient, UhhcService service) =>
        [
            .. Enumerable
                .Range(0, instance.Caregivers.Count)
                .Where(c => UhhcCells.IsAllowed(instance, patient, service, instance.Caregivers[c])),
        ];
}
