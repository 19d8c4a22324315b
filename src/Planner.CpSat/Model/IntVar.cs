namespace Planner.CpSat;

/// <summary>An integer variable of one <see cref="CpModel"/>; made by <see cref="CpModel.NewInt"/>.</summary>
public readonly record struct IntVar
{
    internal IntVar(CpModel owner, int index)
    {
        Owner = owner;
        Index = index;
    }

    internal CpModel? Owner { get; }

    /// <summary>Position among the model's variables, from 0.</summary>
    public int Index { get; }

    public static implicit operator LinearExpr(IntVar variable) => LinearExpr.Term(variable, 1);

    public static LinearExpr operator -(IntVar variable) => LinearExpr.Term(variable, -1);

    public static LinearExpr operator *(long factor, IntVar variable) => LinearExpr.Term(variable, factor);

    public static LinearExpr operator *(IntVar variable, long factor) => LinearExpr.Term(variable, factor);

    public static LinearExpr operator +(IntVar left, LinearExpr right) => (LinearExpr)left + right;

    public static LinearExpr operator +(long left, IntVar right) => (LinearExpr)right + left;

    public static LinearExpr operator -(IntVar left, LinearExpr right) => (LinearExpr)left - right;

    public static LinearExpr operator -(long left, IntVar right) => (LinearExpr)left - right;

    public static LinearRange operator <=(IntVar left, LinearExpr right) => (LinearExpr)left <= right;

    public static LinearRange operator >=(IntVar left, LinearExpr right) => (LinearExpr)left >= right;

    public static LinearRange operator <=(long left, IntVar right) => (LinearExpr)left <= right;

    public static LinearRange operator >=(long left, IntVar right) => (LinearExpr)left >= right;
}
