namespace Planner.SolverModels;

/// <summary>Keeps every way: the model stays exact.</summary>
internal sealed class AllWays : IWayChoice
{
    public IEnumerable<(int From, int To)> Of(int route, IEnumerable<(int From, int To)> allowed) => allowed;
}
