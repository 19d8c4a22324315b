namespace Planner.Domain;

/// <summary>
/// What a dispatcher has fixed by hand.
/// </summary>
public sealed record Pins
{
    public static readonly Pins None = new();
    public IReadOnlyList<ClinicianPin> Clinicians { get; init; } = [];
    public IReadOnlyList<StartPin> Starts { get; init; } = [];
    public IReadOnlyList<SequencePin> Sequences { get; init; } = [];
}
