using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>Whether a visit could be served if nothing else had to be done.</summary>
/// <param name="able">Clinicians who could do (one service of) it.</param>
/// <param name="reasons">Asked only when they are read: of most visits nobody wants to know.</param>
public sealed class VisitServability(
    VisitId visit,
    bool servable,
    IReadOnlyList<ClinicianId> able,
    Func<IReadOnlyList<BlockingReason>> reasons
)
{
    private readonly Lazy<IReadOnlyList<BlockingReason>> _reasons = new(reasons);

    public VisitId Visit => visit;

    public bool Servable => servable;

    /// <summary>Clinicians who could do (one service of) it.</summary>
    public IReadOnlyList<ClinicianId> Able => able;

    /// <summary>Why the others could not, grouped by rule; every clinician of the request is able or in one group.</summary>
    public IReadOnlyList<BlockingReason> Reasons => _reasons.Value;
}
