using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>The credential ends on the day before; what was done with it stands.</summary>
internal sealed class CredentialLapsedRecipe : TypedEventRecipe<CredentialLapsed>
{
    protected override void Check(EventCheck check, CredentialLapsed what)
    {
        if (
            check.Clinician("clinician", what.Clinician) is { } clinician
            && clinician.Credentials.All(held => held.Skill != what.Skill)
        )
            check.Report(
                "skill",
                $"\"{what.Skill}\"",
                $"{clinician.Name} holds {Held(clinician)}.",
                "Name one of these, or leave the event out."
            );
    }

    protected override void Apply(DayDraft draft, CredentialLapsed what)
    {
        Clinician clinician = draft.Clinician(what.Clinician);
        LocalDate last = draft.Day.PlusDays(-1);
        draft.Change(
            clinician with
            {
                Credentials =
                [
                    .. clinician.Credentials.Select(held => held.Skill == what.Skill ? Ended(held, last) : held),
                ],
            }
        );
        foreach (VisitId visit in Served(draft, what).ToList())
            draft.Released.TryAdd(visit, what.At);
    }

    /// <summary>The clinician's open stops that need the skill.</summary>
    private static IEnumerable<VisitId> Served(DayDraft draft, CredentialLapsed what) =>
        from route in draft.Routes.Concat(draft.Elsewhere)
        where route.Clinician == what.Clinician
        from stop in route.Stops
        where !draft.IsBehind(stop.Visit, what.At)
        let need = draft.Visit(stop.Visit).Services[stop.Service]
        where !Meets(draft.Clinician(what.Clinician), need, draft.Day)
        select stop.Visit;

    private static bool Meets(Clinician clinician, ServiceNeed need, LocalDate day)
    {
        bool Holds(SkillNeed skill) =>
            clinician.Credentials.Any(held =>
                held.Skill == skill.Skill && held.Level >= skill.MinLevel && held.IsValidOn(day)
            );
        return need.AllOf.All(Holds) && (need.AnyOf.Count == 0 || need.AnyOf.Any(Holds));
    }

    private static Credential Ended(Credential held, LocalDate last) =>
        held with
        {
            ValidFrom = held.ValidFrom > last ? null : held.ValidFrom,
            ExpiresOn = held.ExpiresOn < last ? held.ExpiresOn : last,
        };

    private static string Held(Clinician clinician) =>
        clinician.Credentials.Count == 0
            ? "no credential"
            : string.Join(", ", clinician.Credentials.Select(held => $"\"{held.Skill}\"").Distinct());
}
