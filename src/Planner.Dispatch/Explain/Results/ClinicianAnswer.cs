using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Why not this clinician.</summary>
/// <param name="Rules">
/// What would have to give way so that this one could make the visit: who may not come at all, with the rules that say so; else the
/// least set of rules. Empty where nothing has to.
/// </param>
/// <param name="Words">One line for people.</param>
/// <param name="Cost">What the plan would cost more or less by term if this one made it; empty where a rule is in the way.</param>
public sealed record ClinicianAnswer(
    ClinicianId Clinician,
    IReadOnlyList<BlockingRule> Rules,
    string Words,
    IReadOnlyList<TermChange> Cost
)
{
    /// <summary>The smallest change that would let this one make the visit; null where nothing is in the way or nobody asked.</summary>
    public ProvenChange? Change { get; init; }

    /// <summary>Minute-equivalents over all tiers; null where this one could not simply take it.</summary>
    public decimal? Extra { get; init; }
}
