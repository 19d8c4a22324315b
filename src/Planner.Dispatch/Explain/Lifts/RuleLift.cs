using NodaTime;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>One rule that stands against a visit, and the change of the request that takes it away.</summary>
/// <param name="Key">Names the rule and what it is about; two lifts with one key are the same.</param>
/// <param name="Rule">From <see cref="RuleCodes"/>.</param>
/// <param name="Clinician">Whom it concerns; null where it is about the visit, whoever comes.</param>
/// <param name="Weight">How much it takes to give way, at least 1; hours bend more easily than licences.</param>
/// <param name="Stands">The rule in plain words: "Alder's shift ends at 16:00".</param>
/// <param name="Change">The change in plain words, behind "fits if": "Alder could work longer".</param>
/// <param name="Apply">The request without the rule.</param>
internal sealed record RuleLift(
    string Key,
    string Rule,
    ClinicianId? Clinician,
    int Weight,
    string Stands,
    string Change,
    Func<PlanRequest, PlanRequest> Apply
)
{
    /// <summary>
    /// The change that goes just as far as needed, in place of the whole rule: by so many steps of the standing rule, or up to a
    /// moment. Null where there is no more and less.
    /// </summary>
    public Func<long, Instant, RuleLift>? Stretched { get; init; }

    /// <summary>The moment that is a minute less to ask for than the given one; null where the change reaches no moment.</summary>
    public Func<Instant, Instant>? MinuteLess { get; init; }

    /// <summary>The request without all of these rules.</summary>
    public static PlanRequest ApplyAll(PlanRequest request, IEnumerable<RuleLift> lifts) =>
        lifts.Aggregate(request, (changed, lift) => lift.Apply(changed));
}
