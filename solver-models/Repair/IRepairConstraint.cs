namespace Planner.SolverModels;

/// <summary>One hard rule of a repair, beside those of the roster.</summary>
internal interface IRepairConstraint
{
    /// <summary>Adds the rule for all it concerns.</summary>
    void AddTo(RepairVariables repair);
}
