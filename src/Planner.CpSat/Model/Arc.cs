namespace Planner.CpSat;

/// <summary>An arc of a circuit or of routes: used when its literal is true. An arc from a node to itself leaves the node out.</summary>
/// <param name="Tail">Node it leaves, from 0.</param>
/// <param name="Head">Node it enters, from 0.</param>
/// <param name="Literal">Whether the arc is used.</param>
public readonly record struct Arc(int Tail, int Head, BoolVar Literal);
