using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Chooses another solution than the cheapest one, for a reason the costs of the problem do not know.</summary>
public interface IPlanChoice
{
    /// <summary>What the plan's origin says of it.</summary>
    string Recipe { get; }

    /// <summary>A feasible solution; departures as they are to be told.</summary>
    /// <param name="best">The cheapest found.</param>
    /// <param name="notes">Receives what was chosen and why, in words.</param>
    /// <param name="stop">Ends the choice early; then <paramref name="best"/> may be returned.</param>
    RoutingSolution Choose(
        CompiledProblem compiled,
        RoutingSolution best,
        ICollection<string> notes,
        CancellationToken stop
    );
}
