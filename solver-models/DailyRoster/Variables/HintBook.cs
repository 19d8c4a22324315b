using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>Knows for every variable the value that a given solution gives it; whoever makes a variable enters it here.</summary>
public sealed class HintBook
{
    private readonly SortedDictionary<int, Func<RosterReading, long>> rules = [];

    /// <summary>Enters a literal and returns it.</summary>
    public BoolVar Add(BoolVar literal, Func<RosterReading, bool> value)
    {
        rules.Add(literal.Index, r => value(r) != literal.IsNegated ? 1 : 0);
        return literal;
    }

    /// <summary>Enters a variable and returns it.</summary>
    public IntVar Add(IntVar variable, Func<RosterReading, long> value)
    {
        rules.Add(variable.Index, value);
        return variable;
    }

    /// <summary>The solution's value of every variable, by index.</summary>
    public IReadOnlyList<long> Values(RosterReading reading) => [.. rules.Values.Select(rule => rule(reading))];
}
