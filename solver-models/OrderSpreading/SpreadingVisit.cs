namespace Planner.SolverModels;

/// <summary>A visit of an order on a day.</summary>
/// <param name="Clinician">By index, or -1 where nobody is chosen.</param>
public readonly record struct SpreadingVisit(int Order, int Day, int Clinician = -1);
