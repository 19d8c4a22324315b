namespace Planner.Store;

/// <summary>What somebody may see: every branch or some, and of a clinician only the own things.</summary>
/// <param name="Branches">Ids of the branches; null = all.</param>
/// <param name="ClinicianId">Only what belongs to this clinician; null = everybody's.</param>
public sealed record Scope(IReadOnlyList<string>? Branches, string? ClinicianId = null)
{
    public static readonly Scope All = new((IReadOnlyList<string>?)null);

    public static Scope Of(string branch) => new([branch]);

    /// <summary>Whether the branch is within.</summary>
    public bool Covers(string branch) => Branches?.Contains(branch) ?? true;

    /// <summary>What of it lies in one branch.</summary>
    public Scope Within(string branch) => this with { Branches = Covers(branch) ? [branch] : [] };

    /// <summary>The condition for SQL; its parameters are <c>branches</c> and <c>own</c>.</summary>
    internal string Condition(StoreEngine engine) =>
        (Branches is null ? "1 = 1" : $"branch_id {engine.Among("branches")}")
        + (ClinicianId is null ? "" : " AND clinician_id = @own");
}
