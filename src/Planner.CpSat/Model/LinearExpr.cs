using System.Collections.Immutable;
using Planner.CpSat.Wire;

namespace Planner.CpSat;

/// <summary>
/// An immutable sum of coefficients times variables, plus a constant.
/// Adding in a loop copies each time: use <see cref="LinearSum"/> there.
/// </summary>
public sealed class LinearExpr
{
    private readonly ImmutableArray<(int Variable, long Coefficient)> terms;

    internal LinearExpr(ImmutableArray<(int Variable, long Coefficient)> terms, long constant, CpModel? owner)
    {
        this.terms = terms;
        Constant = constant;
        Owner = owner;
    }

    /// <summary>The constant part.</summary>
    public long Constant { get; }

    /// <summary>How many terms the expression has; a variable may occur in several.</summary>
    public int TermCount => terms.Length;

    internal CpModel? Owner { get; }

    internal ImmutableArray<(int Variable, long Coefficient)> Terms => terms;

    public static implicit operator LinearExpr(long constant) => new([], constant, null);

    public static LinearExpr operator +(LinearExpr left, LinearExpr right) =>
        new(left.terms.AddRange(right.terms), left.Constant + right.Constant, CommonOwner(left.Owner, right.Owner));

    public static LinearExpr operator -(LinearExpr left, LinearExpr right) => left + (-1 * right);

    public static LinearExpr operator -(LinearExpr expression) => -1 * expression;

    public static LinearExpr operator *(long factor, LinearExpr expression) =>
        new(
            [.. expression.terms.Select(t => (t.Variable, factor * t.Coefficient))],
            factor * expression.Constant,
            expression.Owner
        );

    public static LinearExpr operator *(LinearExpr expression, long factor) => factor * expression;

    public static LinearRange operator <=(LinearExpr left, LinearExpr right) => new(left - right, long.MinValue, 0);

    public static LinearRange operator >=(LinearExpr left, LinearExpr right) => new(left - right, 0, long.MaxValue);

    /// <summary>The sum of integer variables.</summary>
    public static LinearExpr Sum(IEnumerable<IntVar> variables) => new LinearSum().AddAll(variables).ToExpr();

    /// <summary>How many of the literals are true.</summary>
    public static LinearExpr Sum(IEnumerable<BoolVar> literals) => new LinearSum().AddAll(literals).ToExpr();

    /// <summary>The sum of expressions.</summary>
    public static LinearExpr Sum(IEnumerable<LinearExpr> expressions) => new LinearSum().AddAll(expressions).ToExpr();

    /// <summary>The expression's value when each variable has the value at its index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A variable has no value.</exception>
    public long ValueIn(IReadOnlyList<long> values) => Constant + terms.Sum(t => t.Coefficient * values[t.Variable]);

    internal static LinearExpr Term(IntVar variable, long coefficient) =>
        new([(variable.Index, coefficient)], 0, RequireOwner(variable.Owner));

    // A negated literal is 1 - x.
    internal static LinearExpr Term(BoolVar literal, long coefficient) =>
        literal.IsNegated
            ? new([(literal.Index, -coefficient)], coefficient, RequireOwner(literal.Owner))
            : new([(literal.Index, coefficient)], 0, RequireOwner(literal.Owner));

    internal static CpModel? CommonOwner(CpModel? left, CpModel? right) =>
        left is null || right is null || ReferenceEquals(left, right)
            ? left ?? right
            : throw new ArgumentException("The expression mixes variables of two models.");

    internal static CpModel RequireOwner(CpModel? owner) =>
        owner ?? throw new ArgumentException("The variable belongs to no model; make it with NewInt or NewBool.");

    internal LinearExpressionProto ToProto()
    {
        var proto = new LinearExpressionProto { Offset = Constant };
        foreach (var (variable, coefficient) in terms)
        {
            proto.Vars.Add(variable);
            proto.Coeffs.Add(coefficient);
        }

        return proto;
    }
}
