using Planner.CpSat.Wire;

namespace Planner.CpSat;

/// <summary>What one solve brought.</summary>
public sealed class CpSatResult
{
    private readonly CpSolverResponse response;

    internal CpSatResult(CpSolverResponse response, bool cancelled)
    {
        this.response = response;
        Cancelled = cancelled;
    }

    /// <summary>What the solver knows.</summary>
    public CpSatStatus Status => (CpSatStatus)(int)response.Status;

    /// <summary>True when the search ended because its caller cancelled it.</summary>
    public bool Cancelled { get; }

    /// <summary>True when there are values.</summary>
    public bool HasSolution => Status is CpSatStatus.Optimal or CpSatStatus.Feasible;

    /// <summary>The objective of the solution, in the model's unit; 0 without objective.</summary>
    public double Objective => response.ObjectiveValue;

    /// <summary>The proved bound on the objective, in the model's unit.</summary>
    public double Bound => response.BestObjectiveBound;

    /// <summary>The solver's own words: why a model is invalid, or which part found the solution.</summary>
    public string Message => response.SolutionInfo;

    /// <summary>Time from handing the model over to the answer, by the clock; a retry counts.</summary>
    public TimeSpan WallTime => TimeSpan.FromSeconds(response.WallTime);

    /// <summary>Deterministic seconds used.</summary>
    public double DeterministicTime => response.DeterministicTime;

    /// <summary>The solver's log; empty unless asked for.</summary>
    public string Log => response.SolveLog;

    /// <summary>Values by variable index; empty without a solution.</summary>
    public IReadOnlyList<long> Values => response.Solution;

    /// <summary>Literals of a set of assumptions that cannot hold together; not minimal.</summary>
    public IReadOnlyList<int> ConflictingAssumptions => response.SufficientAssumptionsForInfeasibility;

    /// <summary>The value of a variable.</summary>
    /// <exception cref="InvalidOperationException">There is no solution.</exception>
    public long Value(IntVar variable) => ValueAt(variable.Index);

    /// <summary>The truth value of a literal.</summary>
    /// <exception cref="InvalidOperationException">There is no solution.</exception>
    public bool Value(BoolVar literal) => ValueAt(literal.Index) == 1 != literal.IsNegated;

    /// <summary>The value of an expression.</summary>
    /// <exception cref="InvalidOperationException">There is no solution.</exception>
    public long Value(LinearExpr expression) =>
        expression.Constant + expression.Terms.Sum(t => t.Coefficient * ValueAt(t.Variable));

    private long ValueAt(int index) =>
        HasSolution
            ? response.Solution[index]
            : throw new InvalidOperationException($"There is no solution: {Status}.");
}
