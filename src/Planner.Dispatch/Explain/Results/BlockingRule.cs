using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>One rule of a blocking set.</summary>
/// <param name="Rule">From <see cref="RuleCodes"/>.</param>
/// <param name="Clinician">Whom it concerns; null where it is about the visit, whoever comes.</param>
/// <param name="Words">"Alder's shift ends at 16:00".</param>
public sealed record BlockingRule(string Rule, ClinicianId? Clinician, string Words)
{
    /// <summary>What lifts it.</summary>
    internal RuleLift? Lift { get; init; }

    internal static BlockingRule Of(RuleLift lift) => new(lift.Rule, lift.Clinician, lift.Stands) { Lift = lift };
}
