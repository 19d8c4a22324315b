namespace Planner.Evaluation;

/// <summary>The order in which a single visit is tried.</summary>
internal enum BlockStage
{
    NoShift,
    Assignment,
    Limits,
    Way,
    Time,
    Breaks,
    Partner,
}
