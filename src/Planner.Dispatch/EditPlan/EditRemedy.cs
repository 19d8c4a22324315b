using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What could be done instead of edits that break a rule.</summary>
/// <param name="Words">For people.</param>
/// <param name="Edits">Edits to be made in place of the refused ones; empty where there is only advice.</param>
public sealed record EditRemedy(string Words, IReadOnlyList<PlanEdit> Edits);
