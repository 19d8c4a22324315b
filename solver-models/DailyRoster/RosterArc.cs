using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>A way of one route from a stop straight to the next, used when its literal is true.</summary>
/// <param name="From">Service it leaves, or <see cref="Depot"/> for the route's start place.</param>
/// <param name="To">Service it reaches, or <see cref="Depot"/> for the route's end place.</param>
/// <param name="Literal">Whether the route drives it.</param>
public readonly record struct RosterArc(int From, int To, BoolVar Literal)
{
    /// <summary>Stands for the start place as a tail and for the end place as a head.</summary>
    public const int Depot = -1;
}
