using Planner.Routing;

namespace Planner.Formats;

/// <summary>An instance of a public family: the dense problem it means, and the family's own form of a solution.</summary>
public interface IPublicInstance
{
    InstanceFamily Family { get; }

    /// <summary>Ticks of the dense problem in one unit of the instance's times and distances.</summary>
    int TicksPerUnit { get; }

    /// <summary>Cost units of the dense problem in one unit of the published cost.</summary>
    int CostUnitsPerUnit { get; }

    /// <summary>What one unit of the published cost is, in words.</summary>
    string CostUnit { get; }

    /// <summary>The dense problem, laid out anew at every call.</summary>
    RoutingProblem ToProblem();

    /// <summary>Writes a solution in the family's published form.</summary>
    void WriteSolution(RoutingSolution solution, Stream stream);

    /// <summary>Reads a solution in the family's published form; whether it keeps the rules is for the checker to say.</summary>
    /// <param name="name">What people call the input.</param>
    /// <exception cref="Planner.Domain.InvalidInputException">It does not fit the instance; every mistake.</exception>
    RoutingSolution ReadSolution(Stream stream, string name);
}
