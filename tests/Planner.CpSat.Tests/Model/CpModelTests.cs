using Planner.CpSat.Wire;

namespace Planner.CpSat.Tests.Model;

public sealed class CpModelTests
{
    private readonly CpModel model = new("test");

    [Fact]
    public void ComparisonBecomesOneLinearConstraint()
    {
        var (x, y, z) = (model.NewInt(0, 9, "x"), model.NewInt(0, 9, "y"), model.NewInt(0, 9, "z"));
        model.Add((2 * x) + y - 3 <= z);

        var linear = Read().Constraints.Single().Linear;
        Assert.Equal([0, 1, 2], linear.Vars);
        Assert.Equal([2L, 1L, -1L], linear.Coeffs);
        Assert.Equal([long.MinValue, 3L], linear.Domain);
    }

    [Fact]
    public void NegatedLiteralCountsOneMinusItsVariable()
    {
        var b = model.NewBool("b");
        model.AddEquality(5 * !b, 0);

        var linear = Read().Constraints.Single().Linear;
        Assert.Equal([-5L], linear.Coeffs);
        Assert.Equal([-5L, -5L], linear.Domain);
    }

    [Fact]
    public void RangeOfAnExpressionFollowsFromTheDomains()
    {
        var (x, b) = (model.NewInt(-2, 9), model.NewBool());
        Assert.Equal((-17L, 9L), model.RangeOf((-2 * x) + (4 * b) + 1));
    }

    [Fact]
    public void ExpressionIsEvaluatedInGivenValues()
    {
        var (x, b) = (model.NewInt(0, 9), model.NewBool());
        Assert.Equal(14, ((2 * x) + (3 * !b) + 1).ValueIn([5, 0]));
    }

    [Fact]
    public void ClearedObjectiveMakesRoomForAnother()
    {
        var x = model.NewInt(0, 9);
        model.Minimize(x);
        model.ClearObjective();
        model.Maximize(x);
        Assert.Equal(-1, Read().Objective.ScalingFactor);
    }

    [Fact]
    public void DoubleNegationIsTheLiteralItself()
    {
        var b = model.NewBool();
        Assert.Equal(b, !!b);
        Assert.NotEqual(b, !b);
    }

    [Fact]
    public void MaximumIsWrittenAsANegatedMinimum()
    {
        var x = model.NewInt(0, 9);
        model.Maximize((3 * x) + 4);

        var objective = Read().Objective;
        Assert.Equal([-3L], objective.Coeffs);
        Assert.Equal(-4, objective.Offset);
        Assert.Equal(-1, objective.ScalingFactor);
    }

    [Fact]
    public void ValuesOfADomainAreMergedIntoRanges()
    {
        model.NewIntOf([7, 3, 4, 5, 7]);
        Assert.Equal([3L, 5L, 7L, 7L], Read().Variables.Single().Domain);
    }

    [Fact]
    public void HintOfANegatedLiteralIsTurnedRound()
    {
        model.AddHint(!model.NewBool(), true);
        Assert.Equal([0L], Read().SolutionHint.Values);
    }

    [Fact]
    public void SecondHintForAVariableIsRefused()
    {
        var x = model.NewInt(0, 9);
        model.AddHint(x, 1);
        Assert.Throws<ArgumentException>(() => model.AddHint(x, 2));
    }

    [Fact]
    public void SecondObjectiveIsRefused()
    {
        var x = model.NewInt(0, 9);
        model.Minimize(x);
        Assert.Throws<InvalidOperationException>(() => model.Maximize(x));
    }

    [Fact]
    public void EmptyDomainIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => model.NewInt(30, 12));
        Assert.Throws<ArgumentException>(() => model.NewIntOf([]));
    }

    [Fact]
    public void VariableOfAnotherModelIsRefused()
    {
        var foreign = new CpModel().NewInt(0, 1);
        Assert.Throws<ArgumentException>(() => model.Add(foreign, 0, 1));
        Assert.Throws<ArgumentException>(() => model.Add(foreign + model.NewInt(0, 1), 0, 1));
        Assert.Throws<ArgumentException>(() => model.AddHint(foreign, 1));
    }

    [Fact]
    public void UnmadeVariableIsRefused()
    {
        Assert.Throws<ArgumentException>(() => model.AddBoolOr(default(BoolVar)));
        Assert.Throws<ArgumentException>(() => 2 * default(IntVar));
    }

    [Fact]
    public void EnforcingAKindTheSolverCannotEnforceIsRefused()
    {
        var (a, b) = (model.NewBool(), model.NewBool());
        Assert.Throws<InvalidOperationException>(() => model.AddNoOverlap([]).OnlyEnforceIf(a));
        Assert.Throws<InvalidOperationException>(() => model.AddAtMostOne(a, b).OnlyEnforceIf(a));
    }

    [Fact]
    public void RowOfWrongLengthIsRefused()
    {
        var x = model.NewInt(0, 9);
        Assert.Throws<ArgumentException>(() =>
            model.AddAllowedAssignments(
                [x, x],
                [
                    [1, 2],
                    [3],
                ]
            )
        );
    }

    [Fact]
    public void CircuitWithoutArcsOrWithANegativeNodeIsRefused()
    {
        Assert.Throws<ArgumentException>(() => model.AddCircuit([]));
        Assert.Throws<ArgumentException>(() => model.AddCircuit([new Arc(-1, 0, model.NewBool())]));
    }

    [Fact]
    public void DimensionOfRoutesNeedsEveryNode()
    {
        Arc[] arcs = [new(0, 1, model.NewBool()), new(1, 0, model.NewBool())];
        Assert.Throws<ArgumentException>(() =>
            model.AddRoutes(
                arcs,
                [
                    [model.NewInt(0, 5)],
                ]
            )
        );
    }

    [Fact]
    public void OptionalIntervalCarriesItsSizeRuleUnderItsLiteral()
    {
        var (start, end, present) = (model.NewInt(0, 9), model.NewInt(0, 9), model.NewBool());
        var interval = model.NewOptionalInterval(start, 3, end, present);

        var constraints = Read().Constraints;
        Assert.All(constraints, c => Assert.Equal([present.Literal], c.EnforcementLiteral));
        Assert.Equal(ConstraintProto.ConstraintOneofCase.Interval, constraints[interval.Index].ConstraintCase);
        Assert.Equal([-3L, -3L], constraints.Single(c => c.Linear is not null).Linear.Domain);
    }

    [Fact]
    public void LongSumEqualsTheSameSumByOperators()
    {
        var (x, b) = (model.NewInt(0, 9), model.NewBool());
        LinearExpr sum = new LinearSum().Add(x, 2).Add(!b, 3).Add(x + 1, -1);
        LinearExpr operators = (2 * x) + (3 * !b) - (x + 1);
        Assert.Equal(operators.Constant, sum.Constant);
        Assert.Equal(operators.TermCount, sum.TermCount);
    }

    private CpModelProto Read() => CpModelProto.Parser.ParseFrom(model.ToBytes());
}
