namespace Planner.Domain;

/// <summary>
/// Somebody learns something: a certificate for named clinicians, or for the first so many who do not have it.
/// </summary>
public sealed record GrantCredential : ScenarioChange
{
    public required Credential Credential { get; init; }

    /// <summary>For whom.</summary>
    public required StaffChoice Who { get; init; }

    public override PlanRequest ApplyTo(PlanRequest request, ChangeContext context)
    {
        var chosen = Who.Choose(request, context, "who", Lacks, $"without {Words()}");
        return request.With(chosen, c => c with { Credentials = [.. c.Credentials.Where(IsOther), Credential] });
    }

    private bool IsOther(Credential credential) => credential.Skill != Credential.Skill;

    private bool Lacks(Clinician clinician) =>
        !clinician.Credentials.Any(c =>
            c.Skill == Credential.Skill
            && c.Level >= Credential.Level
            && (c.ExpiresOn is null || (Credential.ExpiresOn is { } until && until <= c.ExpiresOn))
            && (c.ValidFrom is null || (Credential.ValidFrom is { } from && from >= c.ValidFrom))
        );

    private string Words() =>
        Credential.Level == 1
            ? $"\"{Credential.Skill}\""
            : FormattableString.Invariant($"\"{Credential.Skill}\" level {Credential.Level}");
}
