using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>Something about a valid plan that a dispatcher has to know.</summary>
public sealed record Finding(VisitId Visit, string Message);
