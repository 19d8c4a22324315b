using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Why not this clinician.</summary>
/// <param name="Rules">The least that would have to give way so that this one could make the visit; empty where nothing has to.</param>
/// <param name="Words">One line for people.</param>
/// <param name="Cost">What the plan would cost more or less by term if this one made it; empty where a rule is in the way.</param>
public sealed record ClinicianAnswer(
    ClinicianId Clinician,
    IReadOnlyList<BlockingRule> Rules,
    string Words,
    IReadOnlyList<TermChange> Cost
)
{
    /// <summary>Minute-equivalents over all tiers; null where a rule is in the way.</summary>
    public decimal? Extra => Rules.Count > 0 ? null : Cost.Sum(line => line.Cost);
}
