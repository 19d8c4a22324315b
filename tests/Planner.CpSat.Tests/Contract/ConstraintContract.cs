namespace Planner.CpSat.Tests.Contract;

/// <summary>Every kind of constraint means on the solver what the builder says it means.</summary>
public abstract class ConstraintContract(SolverUnderTest solver)
{
    private readonly CpModel model = new("contract");

    [SolverFact]
    public async Task LinearConstraintBoundsItsSum()
    {
        var (x, y) = (model.NewInt(0, 9), model.NewInt(0, 9));
        model.Add((2 * x) + y + 1 <= 8);
        await ExpectMaximum(x + y, 7);
    }

    [SolverFact]
    public async Task EnforcedConstraintHoldsOnlyWithItsLiteral()
    {
        var (x, on) = (model.NewInt(0, 9), model.NewBool());
        model.Add(x <= 3).OnlyEnforceIf(on);
        var result = await ExpectMaximum(x + (2 * on), 9);
        Assert.False(result.Value(on));
    }

    [SolverFact]
    public async Task NotEqualAndOneOfLeaveHolesInARange()
    {
        var x = model.NewInt(0, 9);
        model.AddNotEqual(x, 9);
        model.AddOneOf(x + 1, [1, 2, 8, 10]);
        await ExpectMaximum(x, 7);
    }

    [SolverFact]
    public async Task VariableOfAValueListTakesOneOfItsValues()
    {
        var x = model.NewIntOf([1, 5, 11]);
        model.Add(x <= 10);
        await ExpectMaximum(x, 5);
    }

    [SolverFact]
    public async Task OrNeedsOneLiteralAndAndNeedsAll()
    {
        var b = Literals(4);
        model.AddBoolOr(b[0], b[1]);
        model.AddBoolAnd(b[2], !b[3]);
        var result = await ExpectMaximum(-LinearExpr.Sum(b), -2);
        Assert.True(result.Value(b[2]));
        Assert.False(result.Value(b[3]));
    }

    [SolverFact]
    public async Task XorNeedsAnOddNumber()
    {
        var b = Literals(4);
        model.AddBoolXor(b);
        await ExpectMaximum(LinearExpr.Sum(b), 3);
    }

    [SolverFact]
    public async Task AtMostOneAndExactlyOneCountLiterals()
    {
        var b = Literals(6);
        model.AddAtMostOne(b[0], b[1], b[2]);
        model.AddExactlyOne(b[3], b[4], b[5]);
        var free = b[0] + b[1] + b[2];
        var fixedSum = b[3] + b[4] + b[5];
        await ExpectMaximum((3 * free) - fixedSum, 2);
    }

    [SolverFact]
    public async Task ImplicationFollowsItsCondition()
    {
        var b = Literals(2);
        model.AddImplication(b[0], !b[1]);
        await ExpectMaximum((3 * b[0]) + (2 * b[1]), 3);
    }

    [SolverFact]
    public async Task MaximumMinimumAndAbsoluteValueAreExact()
    {
        var (x, y) = (model.NewInt(-5, 3), model.NewInt(-5, 4));
        var (max, min, abs) = (model.NewInt(-20, 20), model.NewInt(-20, 20), model.NewInt(0, 20));
        model.AddMaxEquality(max, [x + 1, y]);
        model.AddMinEquality(min, [x + 1, y]);
        model.AddAbsEquality(abs, x);
        var result = await ExpectMaximum((3 * min) - max + abs, 11);
        Assert.Equal((4L, 4L, 3L), (result.Value(max), result.Value(min), result.Value(abs)));
    }

    [SolverFact]
    public async Task ProductIsExact()
    {
        var (x, y, product) = (model.NewInt(0, 6), model.NewInt(0, 6), model.NewInt(0, 100));
        model.AddProductEquality(product, [x, y]);
        model.Add(x + y <= 7);
        await ExpectMaximum(product, 12);
    }

    [SolverFact]
    public async Task ElementPicksByIndex()
    {
        var (index, target) = (model.NewInt(0, 3), model.NewInt(0, 99));
        model.AddElement(index, [4, 8, 15, 16], target);
        model.Add(index <= 2);
        await ExpectMaximum(target, 15);
    }

    [SolverFact]
    public async Task AllDifferentForbidsRepeats()
    {
        var x = Enumerable.Range(0, 3).Select(_ => model.NewInt(0, 4)).ToList();
        model.AddAllDifferent(x.Select(v => (LinearExpr)v));
        await ExpectMaximum(LinearExpr.Sum(x), 9);
    }

    [SolverFact]
    public async Task TablesAllowAndForbidRows()
    {
        var (x, y) = (model.NewInt(0, 9), model.NewInt(0, 9));
        model.AddAllowedAssignments(
            [x, y],
            [
                [1, 2],
                [7, 7],
                [9, 4],
            ]
        );
        model.AddForbiddenAssignments(
            [x, y],
            [
                [7, 7],
            ]
        );
        await ExpectMaximum(x + y, 13);
    }

    private IReadOnlyList<BoolVar> Literals(int count) => [.. Enumerable.Range(0, count).Select(_ => model.NewBool())];

    private Task<CpSatResult> ExpectMaximum(LinearExpr objective, double expected) =>
        Expectations.Maximum(solver, model, objective, expected);
}
