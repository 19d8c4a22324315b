namespace Planner.Domain;

/// <summary>
/// A certificate less: it has lapsed, or nobody renews it.
/// </summary>
public sealed record WithdrawCredential : ScenarioChange
{
    public required string Skill { get; init; }

    /// <summary>Of those who hold it.</summary>
    public required StaffChoice Who { get; init; }

    public override PlanRequest ApplyTo(PlanRequest request, ChangeContext context)
    {
        var chosen = Who.Choose(request, context, "who", Holds, $"with \"{Skill}\"");
        return request.With(
            chosen,
            c => c with { Credentials = [.. c.Credentials.Where(held => held.Skill != Skill)] }
        );
    }

    private bool Holds(Clinician clinician) => clinician.Credentials.Any(c => c.Skill == Skill);
}
