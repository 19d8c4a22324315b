using Planner.Store;

namespace Planner.Api;

/// <summary>A version of a plan: what made it, who, when and why.</summary>
/// <param name="Parent">Number of the version it was made from; null for one made from nothing.</param>
/// <param name="Cause">search, edit, repair or fill.</param>
/// <param name="Actor">Id of the account behind it.</param>
/// <param name="At">When, as RFC 3339 in UTC.</param>
/// <param name="IsHead">Whether it is the one that counts.</param>
/// <param name="IsPublished">Whether it is the one that was published last.</param>
/// <param name="InputHash">SHA-256 of the request it was made from.</param>
public sealed record PlanVersionView(
    long Number,
    long? Parent,
    string Cause,
    string Actor,
    string? Reason,
    string At,
    bool IsHead,
    bool IsPublished,
    string InputHash,
    PlanSummary Summary
)
{
    public static PlanVersionView Of(PlanRow plan, PlanVersionRow version) =>
        new(
            version.Number,
            version.Parent,
            version.Cause,
            version.Actor,
            version.Reason,
            Moments.Write(version.CreatedAt),
            version.Number == plan.Head,
            version.Number == plan.Published,
            version.InputHash,
            PlanSummary.Read(version.Summary)
        );
}
