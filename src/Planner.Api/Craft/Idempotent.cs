namespace Planner.Api;

/// <summary>Marks endpoints whose requests carry an Idempotency-Key and are done once.</summary>
public sealed record Idempotent
{
    public const string Header = "Idempotency-Key";
}
