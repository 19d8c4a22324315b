using Planner.Domain;

namespace Planner.Analysis;

/// <summary>One term of the policy on both sides, minute-equivalents a day at each side's own weight.</summary>
public sealed record TermComparison(TermKind Term, decimal UnchangedWeight, decimal ChangedWeight, Comparison Cost);
