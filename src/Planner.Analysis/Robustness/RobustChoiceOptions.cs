namespace Planner.Analysis;

/// <summary>How a robust plan is chosen.</summary>
public sealed record RobustChoiceOptions
{
    /// <summary>Scenarios each plan is worked off in.</summary>
    public int Scenarios { get; init; } = 1000;

    /// <summary>Plans near the best that are looked for beside it; 0 = the best alone gets buffers.</summary>
    public int Variations { get; init; } = 6;

    /// <summary>Iterations for all variations together; null = by <see cref="Seconds"/>.</summary>
    public long? Iterations { get; init; }

    /// <summary>Seconds of search for all variations together.</summary>
    public double Seconds { get; init; } = 1;
    public long Seed { get; init; } = 1;
    public int Workers { get; init; }
    public DelayModel Model { get; init; } = DelayModel.Default;

    /// <summary>Hash of the log that the model's durations were learned from; "" = the model is the default one.</summary>
    public string Durations { get; init; } = "";
}
