namespace Planner.Domain;

/// <summary>
/// A patient's clinicians exist and are not wanted and unwanted at once; caps are at least 1 and stand once.
/// </summary>
internal sealed class PatientRule : IRequestRule
{
    public void Check(RequestIndex index, FindingList findings)
    {
        for (int p = 0; p < index.Request.Patients.Count; p++)
        {
            Patient patient = index.Request.Patients[p];
            string place = FindingList.At("patients", p);
            Known(index, findings, place + ".requiredClinicians", patient.RequiredClinicians);
            Known(index, findings, place + ".preferredClinicians", patient.PreferredClinicians);
            Known(index, findings, place + ".excludedClinicians", patient.ExcludedClinicians);
            CheckExcluded(findings, place + ".excludedClinicians", patient);
            CheckHistory(index, findings, place + ".history", patient.History);
            CheckCaps(findings, place + ".continuityCaps", patient.ContinuityCaps);
        }
    }

    private static void Known(RequestIndex index, FindingList findings, string list, IReadOnlyList<ClinicianId> ids)
    {
        for (int i = 0; i < ids.Count; i++)
        {
            if (!index.Clinicians.ContainsKey(ids[i]))
                findings.Mistake(
                    FindingList.At(list, i),
                    $"\"{ids[i]}\"",
                    "The clinician is in the request.",
                    "Correct the id."
                );
        }
    }

    private static void CheckExcluded(FindingList findings, string list, Patient patient)
    {
        for (int i = 0; i < patient.ExcludedClinicians.Count; i++)
        {
            ClinicianId id = patient.ExcludedClinicians[i];
            if (patient.RequiredClinicians.Contains(id) || patient.PreferredClinicians.Contains(id))
                findings.Mistake(
                    FindingList.At(list, i),
                    $"\"{id}\"",
                    "An excluded clinician is not required or preferred.",
                    "Remove them from one of the lists."
                );
        }
    }

    // Somebody who has left the agency stays in the history: only the numbers are checked.
    private static void CheckHistory(
        RequestIndex index,
        FindingList findings,
        string list,
        IReadOnlyList<CareHistory> history
    )
    {
        for (int i = 0; i < history.Count; i++)
        {
            string place = FindingList.At(list, i);
            findings.Range(place + ".visits", history[i].Visits, 1, 10_000);
            if (history[i].LastSeen > index.Request.To && !findings.IsRefused("to"))
                findings.Mistake(
                    place + ".lastSeen",
                    $"{history[i].LastSeen:uuuu-MM-dd}",
                    "History lies in the past.",
                    "Correct the date."
                );
        }
    }

    private static void CheckCaps(FindingList findings, string list, IReadOnlyList<ContinuityCap> caps)
    {
        HashSet<Discipline> seen = [];
        for (int i = 0; i < caps.Count; i++)
        {
            string place = FindingList.At(list, i);
            findings.Range(place + ".maxClinicians", caps[i].MaxClinicians, 1, 1000);
            if (!seen.Add(caps[i].Discipline))
                findings.Mistake(
                    place + ".discipline",
                    $"{caps[i].Discipline} again",
                    "A discipline has one cap.",
                    "Remove one."
                );
        }
    }
}
