using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A clinician's credentials, pace, areas and recent work make sense.
/// </summary>
internal sealed class ClinicianRule : IRequestRule
{
    private const int MostHoursLately = 1000;

    public void Check(RequestIndex index, FindingList findings)
    {
        for (int c = 0; c < index.Request.Clinicians.Count; c++)
        {
            Clinician clinician = index.Request.Clinicians[c];
            string place = FindingList.At("clinicians", c);
            findings.Range(place + ".pacePercent", clinician.PacePercent, 50, 300);
            CheckCredentials(findings, place + ".credentials", clinician.Credentials);
            CheckAreas(index, findings, place + ".requiredAreas", clinician.RequiredAreas);
            CheckAreas(index, findings, place + ".preferredAreas", clinician.PreferredAreas);
            if (clinician.WorkedLately < Duration.Zero || clinician.WorkedLately > Duration.FromHours(MostHoursLately))
                findings.Mistake(
                    place + ".workedLately",
                    $"{clinician.WorkedLately.TotalHours:0.#} h",
                    "Recent work is 0 to 1000 hours.",
                    "Give the hours of the last weeks."
                );
        }
    }

    private static void CheckCredentials(FindingList findings, string list, IReadOnlyList<Credential> credentials)
    {
        for (int i = 0; i < credentials.Count; i++)
        {
            Credential credential = credentials[i];
            string place = FindingList.At(list, i);
            if (credential.Skill.Length == 0)
                findings.Mistake(place + ".skill", "nothing", "A credential names its skill.", "Name it.");
            findings.Range(place + ".level", credential.Level, 1, 100);
            if (credential.ValidFrom > credential.ExpiresOn)
                findings.Mistake(
                    place + ".expiresOn",
                    $"{credential.ExpiresOn:uuuu-MM-dd}",
                    $"It does not expire before it begins, {credential.ValidFrom:uuuu-MM-dd}.",
                    "Swap the dates."
                );
        }
    }

    private static void CheckAreas(RequestIndex index, FindingList findings, string list, IReadOnlyList<AreaId> areas)
    {
        for (int i = 0; i < areas.Count; i++)
        {
            if (!index.Areas.Contains(areas[i]))
                findings.Mistake(
                    FindingList.At(list, i),
                    $"\"{areas[i]}\"",
                    "The area is one of the request's areas.",
                    "Correct the id or add the area."
                );
        }
    }
}
