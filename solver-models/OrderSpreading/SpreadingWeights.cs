namespace Planner.SolverModels;

/// <summary>What spreading pays for; visits that find no day stand above all of it.</summary>
public sealed record SpreadingWeights
{
    /// <summary>Per day that two visits of an order are closer than its ideal gap.</summary>
    public int Spacing { get; init; } = 20;

    /// <summary>Per clinician beyond the first that an order's patient sees.</summary>
    public int ExtraClinician { get; init; } = 50;

    /// <summary>Per visit on a day that the patient does not prefer, where any are named.</summary>
    public int OtherDay { get; init; } = 8;
}
