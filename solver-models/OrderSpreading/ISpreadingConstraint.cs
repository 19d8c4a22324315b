namespace Planner.SolverModels;

/// <summary>One hard rule of spreading.</summary>
internal interface ISpreadingConstraint
{
    /// <summary>Adds the rule for all it concerns.</summary>
    void AddTo(SpreadingVariables spread);
}
