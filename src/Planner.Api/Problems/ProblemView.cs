using System.Data.Common;
using System.Text.Json.Serialization;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Store;
using Planner.Travel;

namespace Planner.Api;

/// <summary>A problem document (RFC 9457), with a code and a remedy from the catalogue.</summary>
/// <param name="Type">Address of the kind of problem.</param>
/// <param name="Detail">What is wrong this time.</param>
/// <param name="Mistakes">Every mistake of a bad input; else null.</param>
public sealed record ProblemView(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Code,
    string Remedy,
    IReadOnlyList<InputMistake>? Mistakes = null
)
{
    /// <summary>What this kind of problem tells besides, such as the rules that would be broken.</summary>
    [JsonExtensionData]
    public Dictionary<string, object>? More { get; init; }

    public static ProblemView Of(
        ProblemKind kind,
        string? detail = null,
        IReadOnlyList<InputMistake>? mistakes = null
    ) =>
        new(
            $"urn:planner:problem:{kind.Code}",
            kind.Title,
            kind.Status,
            detail ?? kind.Title,
            kind.Code,
            kind.Remedy,
            mistakes
        );

    /// <summary>The problem that an exception means. What is not known by type is told without its message.</summary>
    public static ProblemView Of(Exception fault) =>
        fault switch
        {
            InvalidInputException bad => Of(
                ProblemCatalogue.BadInput,
                FormattableString.Invariant($"{bad.Mistakes.Count} mistake(s); the first: {bad.Mistakes[0]}"),
                bad.Mistakes
            ),
            NetworkNotFoundException or RoadNetworkException or PlaceTooFarException or OtherRoadsException => Of(
                ProblemCatalogue.CannotPlan,
                fault.Message
            ),
            RefusedPlanException => Of(ProblemCatalogue.Refused, fault.Message),
            ProblemException told => Of(told.Kind, told.Detail),
            StoreConflictException refused => Of(ProblemCatalogue.Of(refused.Conflict), WordsOf(refused)),
            DbException => Of(ProblemCatalogue.StoreUnavailable),
            BadHttpRequestException bad => Of(ProblemCatalogue.OfStatus(bad.StatusCode)),
            _ => Of(ProblemCatalogue.Unexpected),
        };

    // The database's own words name tables and constraints; ours name the thing.
    private static string? WordsOf(StoreConflictException refused) =>
        refused.InnerException is null ? refused.Message : null;
}
