namespace Planner.Formats;

/// <summary>Where routes begin and end; <paramref name="Place"/> is its row of the matrix.</summary>
public sealed record UhhcTerminal(string Id, int Place);
