namespace Planner.SolverModels;

/// <summary>Chooses which of the ways a route may drive get a variable.</summary>
internal interface IWayChoice
{
    /// <param name="route">Index of the route.</param>
    /// <param name="allowed">All ways no rule forbids; listed only when enumerated.</param>
    IEnumerable<(int From, int To)> Of(int route, IEnumerable<(int From, int To)> allowed);
}
