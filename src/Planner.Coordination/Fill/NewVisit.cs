using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A visit that a plan does not know yet, with its patient where that one is new as well.</summary>
public sealed record NewVisit(Visit Visit, Patient? Patient);
