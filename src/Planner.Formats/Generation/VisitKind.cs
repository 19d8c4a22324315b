using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// A kind of visit: who may do it, how long it usually takes and how often it comes.
/// </summary>
/// <param name="Minutes">Usual minutes before they are scaled to the load.</param>
/// <param name="Weight">How often it comes within its group.</param>
/// <param name="PairPercent">How often a second clinician (an aide) is needed at the same time.</param>
/// <param name="TimedPercent">How often it is tied to one hour.</param>
internal sealed record VisitKind(
    VisitType Type,
    IReadOnlyList<Discipline> Disciplines,
    int Minutes,
    int PointsHundredths,
    int Weight,
    int PairPercent = 0,
    int TimedPercent = 0
)
{
    public IReadOnlyList<SkillNeed> AllOf { get; init; } = [];
    public IReadOnlyList<SkillNeed> AnyOf { get; init; } = [];
    public bool NeedsSkill => AllOf.Count + AnyOf.Count > 0;
    public bool IsRoutine => Type == VisitType.Routine;
}
