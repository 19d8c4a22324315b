namespace Planner.SolverModels;

/// <summary>One hard rule of the daily roster.</summary>
internal interface IRosterConstraint
{
    /// <summary>Adds the rule for all it concerns.</summary>
    void AddTo(RosterVariables roster);
}
