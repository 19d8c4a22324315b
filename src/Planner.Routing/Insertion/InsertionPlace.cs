namespace Planner.Routing;

/// <summary>Where a service goes.</summary>
/// <param name="Position">Place among <paramref name="Stops"/>, counted from 0.</param>
/// <param name="Start">Tick at which it starts, everything timed anew.</param>
/// <param name="Stops">The route with the service in it, as in <see cref="RoutingSolution.Routes"/>.</param>
public sealed record InsertionPlace(int Service, int Route, int Position, int Start, int[] Stops);
