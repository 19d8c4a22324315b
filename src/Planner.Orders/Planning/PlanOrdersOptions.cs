using Planner.SolverModels;

namespace Planner.Orders;

/// <summary>How long the spreading of orders is improved.</summary>
public sealed record PlanOrdersOptions
{
    /// <summary>Wall-clock limit; 10 s by default. The best found by then is kept.</summary>
    public double Seconds { get; init; } = 10;

    /// <summary>Seed of the solver; 1 by default.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Parallel workers; 1 by default, 0 = every core. Only with one the result is the same each time.</summary>
    public int Workers { get; init; } = 1;

    internal ModelOptions ToModel() =>
        new()
        {
            TimeLimit = TimeSpan.FromSeconds(Seconds),
            Seed = Seed,
            Workers = Workers,
        };
}
