using Planner.TestKit;

namespace Planner.SolverModels.Tests;

/// <summary>Random tiny problems with the optimum that trying everything finds; made once, shared by all tests.</summary>
internal static class TinyOptima
{
    public const int Count = 200;

    private static readonly Lazy<IReadOnlyList<TinyOptimum>> Lazy = new(() =>
        [.. Enumerable.Range(1, Count).AsParallel().AsOrdered().Select(Find)]
    );

    public static IReadOnlyList<TinyOptimum> All => Lazy.Value;

    public static TinyOptimum Find(int seed)
    {
        var problem = TinyProblems.Random(seed);
        var (cost, solution) = ExhaustiveEnumerator.Optimum(problem);
        return new(seed, problem, cost, solution);
    }
}
