using Planner.Dispatch;
using Planner.Formats;

namespace Planner.Api;

/// <summary>A plan the checker accepts.</summary>
/// <param name="Travel">What it was made with, for the map; null = none is drawn.</param>
/// <param name="Interrupted">True where the search was ended early.</param>
public sealed record PlanOutcome(PlanDocument Document, PlaceTravel? Travel, bool Interrupted);
