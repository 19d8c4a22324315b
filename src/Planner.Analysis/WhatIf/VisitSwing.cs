using Planner.Domain;

namespace Planner.Analysis;

/// <summary>A visit that is made more often, or less often, than without the change.</summary>
/// <param name="ServedUnchanged">In how many replays it was made without the change.</param>
/// <param name="ServedChanged">And with it.</param>
/// <param name="Replays">Of how many; a visit that only one side has counts as not made on the other.</param>
public sealed record VisitSwing(VisitId Visit, int ServedUnchanged, int ServedChanged, int Replays);
