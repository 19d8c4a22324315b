using Google.Protobuf;
using Planner.CpSat.Wire;

namespace Planner.CpSat;

/// <summary>
/// A thin builder of one CP-SAT model: integer variables, constraints, at most one objective, a hint.
/// Every number is an integer; keep |value| below 2^53 and sums below 2^62, the solver refuses what could overflow.
/// Not safe for two threads at once.
/// </summary>
/// <param name="name">Shown in the solver's log.</param>
public sealed partial class CpModel(string name = "")
{
    private readonly CpModelProto proto = new() { Name = name };
    private readonly HashSet<int> hinted = [];

    /// <summary>How many variables, constants included.</summary>
    public int VariableCount => proto.Variables.Count;

    /// <summary>How many constraints, intervals included.</summary>
    public int ConstraintCount => proto.Constraints.Count;

    /// <summary>True once <see cref="Minimize"/> or <see cref="Maximize"/> was called.</summary>
    public bool HasObjective => proto.Objective is not null;

    /// <summary>A variable with lo &lt;= value &lt;= hi.</summary>
    /// <exception cref="ArgumentOutOfRangeException">lo is above hi.</exception>
    public IntVar NewInt(long lo, long hi, string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lo, hi);
        return new IntVar(this, AddVariable(name, lo, hi));
    }

    /// <summary>A variable that takes one of the values; any order, repeats allowed.</summary>
    /// <exception cref="ArgumentException">No value is given.</exception>
    public IntVar NewIntOf(IEnumerable<long> values, string name = "") =>
        new(this, AddVariable(name, Domain.Of(values)));

    /// <summary>A 0/1 variable.</summary>
    public BoolVar NewBool(string name = "") => new(this, AddVariable(name, 0, 1));

    /// <summary>A literal that is always true or always false.</summary>
    public BoolVar Constant(bool value)
    {
        var one = value ? 1 : 0;
        return new BoolVar(this, AddVariable("", one, one));
    }

    /// <summary>Minimises the expression.</summary>
    /// <exception cref="InvalidOperationException">The model has an objective already.</exception>
    public void Minimize(LinearExpr objective) => SetObjective(objective, 1);

    /// <summary>Maximises the expression.</summary>
    /// <exception cref="InvalidOperationException">The model has an objective already.</exception>
    public void Maximize(LinearExpr objective) => SetObjective(objective, -1);

    /// <summary>Forgets the objective, so that another one can be given: tiers are solved one after the other.</summary>
    public void ClearObjective() => proto.Objective = null;

    /// <summary>Least and greatest value the expression could take by the variables' own domains alone.</summary>
    /// <exception cref="OverflowException">The range does not fit in 64 bits.</exception>
    public (long Low, long High) RangeOf(LinearExpr expression)
    {
        RequireOwn(expression);
        var (low, high) = (expression.Constant, expression.Constant);
        foreach (var (variable, coefficient) in expression.Terms)
        {
            var domain = proto.Variables[variable].Domain;
            var (first, last) = checked((coefficient * domain[0], coefficient * domain[^1]));
            low = checked(low + Math.Min(first, last));
            high = checked(high + Math.Max(first, last));
        }

        return (low, high);
    }

    /// <summary>Suggests a value; the solver tries it first and may ignore it.</summary>
    /// <exception cref="ArgumentException">The variable has a hint already, or is another model's.</exception>
    public void AddHint(IntVar variable, long value) => AddHint(Variable(variable), value);

    /// <summary>Suggests a truth value; the solver tries it first and may ignore it.</summary>
    /// <exception cref="ArgumentException">The variable has a hint already, or is another model's.</exception>
    public void AddHint(BoolVar literal, bool value)
    {
        _ = Literal(literal);
        AddHint(literal.Index, value != literal.IsNegated ? 1 : 0);
    }

    /// <summary>Suggests a value for every variable, by index; the solver tries them first and may ignore them.</summary>
    /// <exception cref="ArgumentException">There is not one value per variable, or a variable has a hint already.</exception>
    public void AddHints(IReadOnlyList<long> values)
    {
        if (values.Count != VariableCount)
        {
            throw new ArgumentException($"One value per variable is needed: {VariableCount}.", nameof(values));
        }

        for (var variable = 0; variable < values.Count; variable++)
        {
            AddHint(variable, values[variable]);
        }
    }

    /// <summary>Forgets all hints, so that new ones can be given.</summary>
    public void ClearHints()
    {
        hinted.Clear();
        proto.SolutionHint = null;
    }

    /// <summary>Takes the literal as true for this solve; an infeasible result names a sufficient set of them.</summary>
    public void AddAssumption(BoolVar literal) => proto.Assumptions.Add(Literal(literal));

    /// <summary>The order in which variables are decided, for a search that follows it.</summary>
    public void AddDecisionStrategy(
        IEnumerable<LinearExpr> expressions,
        DecisionStrategyProto.Types.VariableSelectionStrategy choose,
        DecisionStrategyProto.Types.DomainReductionStrategy select
    )
    {
        var strategy = new DecisionStrategyProto
        {
            VariableSelectionStrategy = choose,
            DomainReductionStrategy = select,
        };
        strategy.Exprs.AddRange(expressions.Select(Expression));
        proto.SearchStrategy.Add(strategy);
    }

    /// <summary>The model in the solver's wire format (CpModelProto).</summary>
    public byte[] ToBytes() => proto.ToByteArray();

    internal int Literal(BoolVar literal) => Owned(literal.Owner, literal.Literal);

    internal int Variable(IntVar variable) => Owned(variable.Owner, variable.Index);

    private int Owned(CpModel? owner, int index) =>
        ReferenceEquals(owner, this) ? index : throw new ArgumentException("The variable belongs to another model.");

    private LinearExpressionProto Expression(LinearExpr expression)
    {
        RequireOwn(expression);
        return expression.ToProto();
    }

    private void RequireOwn(LinearExpr expression)
    {
        if (expression.Owner is { } owner)
        {
            Owned(owner, 0);
        }
    }

    private int AddVariable(string name, params ReadOnlySpan<long> domain)
    {
        var variable = new IntegerVariableProto { Name = name };
        foreach (var bound in domain)
        {
            variable.Domain.Add(bound);
        }

        proto.Variables.Add(variable);
        return proto.Variables.Count - 1;
    }

    private void SetObjective(LinearExpr objective, int sign)
    {
        if (HasObjective)
        {
            throw new InvalidOperationException("The model has an objective already.");
        }

        RequireOwn(objective);
        var signed = new CpObjectiveProto { ScalingFactor = sign, Offset = (double)objective.Constant * sign };
        foreach (var (variable, coefficient) in objective.Terms)
        {
            signed.Vars.Add(variable);
            signed.Coeffs.Add(sign * coefficient);
        }

        proto.Objective = signed;
    }

    private void AddHint(int variable, long value)
    {
        if (!hinted.Add(variable))
        {
            throw new ArgumentException("The variable has a hint already.", nameof(variable));
        }

        proto.SolutionHint ??= new PartialVariableAssignment();
        proto.SolutionHint.Vars.Add(variable);
        proto.SolutionHint.Values.Add(value);
    }
}
