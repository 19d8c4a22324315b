using System.Collections.Immutable;

namespace Planner.CpSat;

/// <summary>A mutable sum for long expressions; every method returns the same sum.</summary>
public sealed class LinearSum
{
    private readonly ImmutableArray<(int Variable, long Coefficient)>.Builder terms = ImmutableArray.CreateBuilder<(
        int,
        long
    )>();

    private long constant;
    private CpModel? owner;

    public static implicit operator LinearExpr(LinearSum sum) => sum.ToExpr();

    public static LinearExpr operator +(LinearSum left, LinearExpr right) => left.ToExpr() + right;

    public static LinearExpr operator -(LinearSum left, LinearExpr right) => left.ToExpr() - right;

    public static LinearRange operator <=(LinearSum left, LinearExpr right) => left.ToExpr() <= right;

    public static LinearRange operator >=(LinearSum left, LinearExpr right) => left.ToExpr() >= right;

    /// <summary>Adds coefficient times variable.</summary>
    public LinearSum Add(IntVar variable, long coefficient = 1)
    {
        Join(LinearExpr.RequireOwner(variable.Owner));
        terms.Add((variable.Index, coefficient));
        return this;
    }

    /// <summary>Adds coefficient when the literal is true.</summary>
    public LinearSum Add(BoolVar literal, long coefficient = 1)
    {
        Join(LinearExpr.RequireOwner(literal.Owner));
        terms.Add((literal.Index, literal.IsNegated ? -coefficient : coefficient));
        constant += literal.IsNegated ? coefficient : 0;
        return this;
    }

    /// <summary>Adds coefficient times expression.</summary>
    public LinearSum Add(LinearExpr expression, long coefficient = 1)
    {
        Join(expression.Owner);
        foreach (var (variable, factor) in expression.Terms)
        {
            terms.Add((variable, factor * coefficient));
        }

        constant += expression.Constant * coefficient;
        return this;
    }

    /// <summary>Adds every variable once.</summary>
    public LinearSum AddAll(IEnumerable<IntVar> variables)
    {
        foreach (var variable in variables)
        {
            Add(variable);
        }

        return this;
    }

    /// <summary>Adds every literal once.</summary>
    public LinearSum AddAll(IEnumerable<BoolVar> literals)
    {
        foreach (var literal in literals)
        {
            Add(literal);
        }

        return this;
    }

    /// <summary>Adds every expression once.</summary>
    public LinearSum AddAll(IEnumerable<LinearExpr> expressions)
    {
        foreach (var expression in expressions)
        {
            Add(expression);
        }

        return this;
    }

    /// <summary>The sum so far; later additions do not change it.</summary>
    public LinearExpr ToExpr() => new(terms.ToImmutable(), constant, owner);

    private void Join(CpModel? other) => owner = LinearExpr.CommonOwner(owner, other);
}
