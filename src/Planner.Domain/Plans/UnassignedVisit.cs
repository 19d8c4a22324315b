namespace Planner.Domain;

/// <summary>
/// A visit nobody makes, and why.
/// </summary>
/// <param name="Servable">False where it is proven that no clinician could serve it even with nothing else to do.</param>
public sealed record UnassignedVisit(VisitId Visit, bool Servable, IReadOnlyList<BlockingReason> Reasons);
