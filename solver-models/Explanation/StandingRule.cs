using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>A rule of the routes involved that could give way: it holds, or it is lifted as a whole, or it is stretched.</summary>
public abstract record StandingRule
{
    /// <summary>Price of lifting it, at least 1: of all that would do, what costs least is told.</summary>
    public required int Weight { get; init; }

    /// <summary>The rule holds unless lifted.</summary>
    internal abstract void AddTo(RosterVariables roster, BoolVar lifted);

    /// <summary>
    /// The rule holds but for the returned amount, at least 0, in comparable steps (ticks; other units as each rule says).
    /// Null where a rule knows no more and less; then it is lifted as a whole.
    /// </summary>
    internal virtual LinearExpr? AddStretchedTo(RosterVariables roster) => null;
}
