namespace Planner.CpSat.Tests.Contract;

/// <summary>Models whose difficulty is known.</summary>
internal static class Models
{
    /// <summary>A first solution at once, and a proof that takes far longer than any test: close sums of random weights.</summary>
    /// <param name="padding">How many idle variables make it larger.</param>
    public static CpModel EndlessProof(int padding = 0)
    {
        var (model, sums) = Sums();
        var gaps = sums.Select(_ => model.NewInt(0, 10_000)).ToList();
        foreach (var (gap, sum) in gaps.Zip(sums))
        {
            model.AddAbsEquality(gap, sum);
        }

        for (var i = 0; i < padding; i++)
        {
            model.NewInt(0, 1, "an idle variable");
        }

        model.Minimize(LinearExpr.Sum(gaps));
        return model;
    }

    /// <summary>Neither a solution nor a proof within any test's time.</summary>
    public static CpModel NothingFound()
    {
        var (model, sums) = Sums();
        foreach (var sum in sums)
        {
            model.AddEquality(sum, 0);
        }

        return model;
    }

    /// <summary>Maximise x + 2y with x + y at most 7: objective 12.</summary>
    public static (CpModel Model, IntVar X, IntVar Y) Tiny()
    {
        var model = new CpModel("tiny");
        var (x, y) = (model.NewInt(0, 9, "x"), model.NewInt(0, 5, "y"));
        model.Add(x + y <= 7);
        model.Maximize(x + (2 * y));
        return (model, x, y);
    }

    private static (CpModel Model, IReadOnlyList<LinearExpr> Sums) Sums()
    {
        var model = new CpModel("sums");
        var random = new Random(7);
        var choices = Enumerable.Range(0, 50).Select(_ => model.NewBool()).ToList();
        return (model, [.. Enumerable.Range(0, 6).Select(_ => Sum(choices, random))]);
    }

    private static LinearExpr Sum(IReadOnlyList<BoolVar> choices, Random random)
    {
        var sum = new LinearSum();
        var total = 0L;
        foreach (var choice in choices)
        {
            var weight = random.Next(1, 100);
            sum.Add(choice, weight);
            total += weight;
        }

        return sum - (total / 2);
    }
}
