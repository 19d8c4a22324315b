namespace Planner.Domain;

/// <summary>
/// Credentials that have expired before the plan or expire in it.
/// </summary>
internal sealed class CredentialWarning : IRequestRule
{
    public void Check(RequestIndex index, FindingList findings)
    {
        for (int c = 0; c < index.Request.Clinicians.Count; c++)
        {
            Clinician clinician = index.Request.Clinicians[c];
            string list = FindingList.At("clinicians", c) + ".credentials";
            for (int i = 0; i < clinician.Credentials.Count; i++)
                Check(index, findings, FindingList.At(list, i) + ".expiresOn", clinician, clinician.Credentials[i]);
        }
    }

    private static void Check(
        RequestIndex index,
        FindingList findings,
        string place,
        Clinician clinician,
        Credential credential
    )
    {
        if (credential.ExpiresOn is not { } last)
            return;
        string found = $"\"{credential.Skill}\" of {clinician.Name}";
        if (last < index.Request.From)
            findings.Warn(place, $"{found} expired on {last:uuuu-MM-dd}", "It counts for no visit of this plan.");
        else if (last < index.Request.To)
            findings.Warn(place, $"{found} expires on {last:uuuu-MM-dd}", "It counts for no shift after that day.");
    }
}
