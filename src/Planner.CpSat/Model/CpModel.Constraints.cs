using Planner.CpSat.Wire;

namespace Planner.CpSat;

public sealed partial class CpModel
{
    /// <summary>Adds a comparison such as <c>2 * x + y &lt;= z</c>.</summary>
    public CpConstraint Add(LinearRange range) => Add(range.Expression, range.Low, range.High);

    /// <summary>lo &lt;= expression &lt;= hi; <see cref="long.MinValue"/> and <see cref="long.MaxValue"/> leave an end open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">lo is above hi.</exception>
    public CpConstraint Add(LinearExpr expression, long lo, long hi)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lo, hi);
        var (low, high) = Domain.Shift(lo, hi, expression.Constant);
        return AddLinear(expression, low, high);
    }

    /// <summary>left = right.</summary>
    public CpConstraint AddEquality(LinearExpr left, LinearExpr right) => Add(left - right, 0, 0);

    /// <summary>left &lt;= right.</summary>
    public CpConstraint AddLessOrEqual(LinearExpr left, LinearExpr right) => Add(left <= right);

    /// <summary>left differs from right.</summary>
    public CpConstraint AddNotEqual(LinearExpr left, LinearExpr right)
    {
        var difference = left - right;
        var zero = -difference.Constant;
        return AddLinear(difference, long.MinValue, zero - 1, zero + 1, long.MaxValue);
    }

    /// <summary>The expression takes one of the values.</summary>
    public CpConstraint AddOneOf(LinearExpr expression, IEnumerable<long> values) =>
        AddLinear(expression, Domain.Of(values.Select(v => v - expression.Constant)));

    /// <summary>At least one literal is true.</summary>
    public CpConstraint AddBoolOr(params IEnumerable<BoolVar> literals) =>
        AddConstraint(new ConstraintProto { BoolOr = Literals(literals) });

    /// <summary>All literals are true.</summary>
    public CpConstraint AddBoolAnd(params IEnumerable<BoolVar> literals) =>
        AddConstraint(new ConstraintProto { BoolAnd = Literals(literals) });

    /// <summary>An odd number of literals is true.</summary>
    public CpConstraint AddBoolXor(params IEnumerable<BoolVar> literals) =>
        AddConstraint(new ConstraintProto { BoolXor = Literals(literals) });

    /// <summary>No two literals are true. Cannot be enforced: sum them instead.</summary>
    public CpConstraint AddAtMostOne(params IEnumerable<BoolVar> literals) =>
        AddConstraint(new ConstraintProto { AtMostOne = Literals(literals) });

    /// <summary>One literal is true, the others are false. Cannot be enforced: sum them instead.</summary>
    public CpConstraint AddExactlyOne(params IEnumerable<BoolVar> literals) =>
        AddConstraint(new ConstraintProto { ExactlyOne = Literals(literals) });

    /// <summary>When the condition is true the consequence is too.</summary>
    public CpConstraint AddImplication(BoolVar condition, BoolVar consequence) =>
        AddBoolAnd(consequence).OnlyEnforceIf(condition);

    /// <summary>target = the largest of the expressions.</summary>
    public CpConstraint AddMaxEquality(LinearExpr target, IEnumerable<LinearExpr> expressions) =>
        AddConstraint(new ConstraintProto { LinMax = Arguments(target, expressions, 1) });

    /// <summary>target = the smallest of the expressions (the largest of the negated ones, negated).</summary>
    public CpConstraint AddMinEquality(LinearExpr target, IEnumerable<LinearExpr> expressions) =>
        AddConstraint(new ConstraintProto { LinMax = Arguments(target, expressions, -1) });

    /// <summary>target = |expression|.</summary>
    public CpConstraint AddAbsEquality(LinearExpr target, LinearExpr expression) =>
        AddMaxEquality(target, [expression, -expression]);

    /// <summary>target = the product of the expressions.</summary>
    public CpConstraint AddProductEquality(LinearExpr target, IEnumerable<LinearExpr> expressions) =>
        AddConstraint(new ConstraintProto { IntProd = Arguments(target, expressions, 1) });

    /// <summary>target = values[index], index from 0.</summary>
    public CpConstraint AddElement(LinearExpr index, IEnumerable<LinearExpr> values, LinearExpr target)
    {
        var element = new ElementConstraintProto { LinearIndex = Expression(index), LinearTarget = Expression(target) };
        element.Exprs.AddRange(values.Select(Expression));
        return AddConstraint(new ConstraintProto { Element = element });
    }

    /// <summary>target = values[index], index from 0.</summary>
    public CpConstraint AddElement(LinearExpr index, IEnumerable<long> values, LinearExpr target) =>
        AddElement(index, values.Select(v => (LinearExpr)v), target);

    /// <summary>The expressions take pairwise different values.</summary>
    public CpConstraint AddAllDifferent(IEnumerable<LinearExpr> expressions)
    {
        var different = new AllDifferentConstraintProto();
        different.Exprs.AddRange(expressions.Select(Expression));
        return AddConstraint(new ConstraintProto { AllDiff = different });
    }

    /// <summary>The expressions together equal one of the rows; every row has one value per expression.</summary>
    /// <exception cref="ArgumentException">A row has another length.</exception>
    public CpConstraint AddAllowedAssignments(IReadOnlyList<LinearExpr> expressions, IEnumerable<long[]> rows) =>
        AddTable(expressions, rows, negated: false);

    /// <summary>The expressions together equal none of the rows; every row has one value per expression.</summary>
    /// <exception cref="ArgumentException">A row has another length.</exception>
    public CpConstraint AddForbiddenAssignments(IReadOnlyList<LinearExpr> expressions, IEnumerable<long[]> rows) =>
        AddTable(expressions, rows, negated: true);

    private CpConstraint AddTable(IReadOnlyList<LinearExpr> expressions, IEnumerable<long[]> rows, bool negated)
    {
        var table = new TableConstraintProto { Negated = negated };
        table.Exprs.AddRange(expressions.Select(Expression));
        foreach (var row in rows)
        {
            table.Values.AddRange(
                row.Length == expressions.Count
                    ? row
                    : throw new ArgumentException("Every row needs one value per expression.", nameof(rows))
            );
        }

        return AddConstraint(new ConstraintProto { Table = table });
    }

    private CpConstraint AddLinear(LinearExpr expression, params ReadOnlySpan<long> domain)
    {
        RequireOwn(expression);
        var linear = new LinearConstraintProto();
        foreach (var (variable, coefficient) in expression.Terms)
        {
            linear.Vars.Add(variable);
            linear.Coeffs.Add(coefficient);
        }

        foreach (var bound in domain)
        {
            linear.Domain.Add(bound);
        }

        return AddConstraint(new ConstraintProto { Linear = linear });
    }

    private CpConstraint AddConstraint(ConstraintProto constraint)
    {
        proto.Constraints.Add(constraint);
        return new CpConstraint(this, constraint);
    }

    private BoolArgumentProto Literals(IEnumerable<BoolVar> literals)
    {
        var argument = new BoolArgumentProto();
        argument.Literals.AddRange(literals.Select(Literal));
        return argument;
    }

    private LinearArgumentProto Arguments(LinearExpr target, IEnumerable<LinearExpr> expressions, long sign)
    {
        var argument = new LinearArgumentProto { Target = Expression(sign * target) };
        argument.Exprs.AddRange(expressions.Select(e => Expression(sign * e)));
        return argument;
    }
}
