namespace Planner.Formats;

/// <summary>
/// The depot (node 0) or a customer: place in the plane, demand, and earliest start, latest start and service in ticks of
/// 1/10. Of the depot the two times are its opening hours.
/// </summary>
public sealed record VrptwNode(double X, double Y, int Demand, int Earliest, int Latest, int Service);
