namespace Planner.CpSat;

/// <summary>
/// A literal of one <see cref="CpModel"/>: a 0/1 variable or, after <c>!</c>, its negation.
/// In a linear expression it counts 1 when true and 0 when false.
/// </summary>
public readonly record struct BoolVar
{
    internal BoolVar(CpModel owner, int literal)
    {
        Owner = owner;
        Literal = literal;
    }

    internal CpModel? Owner { get; }

    /// <summary>The solver's literal: the variable's index, or -index-1 for its negation.</summary>
    public int Literal { get; }

    /// <summary>Position of the underlying variable among the model's variables, from 0.</summary>
    public int Index => IsNegated ? -Literal - 1 : Literal;

    /// <summary>True for a negated literal.</summary>
    public bool IsNegated => Literal < 0;

    public static BoolVar operator !(BoolVar literal) => new(literal.Owner!, -literal.Literal - 1);

    public static implicit operator LinearExpr(BoolVar literal) => LinearExpr.Term(literal, 1);

    public static LinearExpr operator -(BoolVar literal) => LinearExpr.Term(literal, -1);

    public static LinearExpr operator *(long factor, BoolVar literal) => LinearExpr.Term(literal, factor);

    public static LinearExpr operator *(BoolVar literal, long factor) => LinearExpr.Term(literal, factor);

    public static LinearExpr operator +(BoolVar left, LinearExpr right) => (LinearExpr)left + right;

    public static LinearExpr operator +(long left, BoolVar right) => (LinearExpr)right + left;

    public static LinearExpr operator -(BoolVar left, LinearExpr right) => (LinearExpr)left - right;

    public static LinearExpr operator -(long left, BoolVar right) => (LinearExpr)left - right;

    public static LinearRange operator <=(BoolVar left, LinearExpr right) => (LinearExpr)left <= right;

    public static LinearRange operator >=(BoolVar left, LinearExpr right) => (LinearExpr)left >= right;
}
