namespace Planner.Analysis;

/// <summary>How the risk of a plan is worked out.</summary>
public sealed record PlanRiskOptions
{
    public const int FewestScenarios = 10;
    public const int MostScenarios = 100_000;

    /// <summary>10..100,000; the error of a chance is at most 1.6 points at 1,000.</summary>
    public int Scenarios { get; init; } = 1000;
    public long Seed { get; init; } = 1;
    public DelayModel Model { get; init; } = DelayModel.Default;

    /// <summary>For how many of the riskiest visits the causes are traced.</summary>
    public int Explained { get; init; } = 10;

    /// <summary>How many buffers are proposed at most.</summary>
    public int Buffers { get; init; } = 10;
}
