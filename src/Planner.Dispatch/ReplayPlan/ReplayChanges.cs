using Planner.Domain;
using Planner.Formats;

namespace Planner.Dispatch;

/// <summary>Compares what a plan was made with to what there is now.</summary>
internal static class ReplayChanges
{
    public const string Request = "request";
    public const string Engine = "engine";
    public const string Roads = "roads";
    public const string Agency = "agency";

    /// <summary>How today's agency differs from the request the plan was made from; null = nobody asked.</summary>
    public static IEnumerable<ReplayChange> Since(PlanRequest recorded, PlanRequest? today)
    {
        if (today is null)
            yield break;
        PlanRequest same =
            recorded.From == recorded.To && today.From != today.To ? RequestDay.Of(today, recorded.From) : today;
        if (RequestComparison.Of(recorded, same) is { Count: > 0 } details)
            yield return new ReplayChange(
                Agency,
                PlanRequestHash.Of(recorded),
                PlanRequestHash.Of(same),
                FormattableString.Invariant(
                    $"The agency was changed after the plan was made, in {details.Count} places."
                )
            )
            {
                Details = details,
            };
    }

    public static IReadOnlyList<ReplayChange> Of(PlanDocument document, PlaceTravel travel)
    {
        PlanOrigin origin = document.Plan.Origin;
        return
        [
            .. Change(
                Request,
                origin.InputHash,
                PlanRequestHash.Of(document.Request),
                "The request inside the file was changed after the plan was made."
            ),
            .. Change(
                Engine,
                origin.EngineVersion,
                EngineVersion.Text,
                $"Planner {origin.EngineVersion} made the plan; this is {EngineVersion.Text}."
            ),
            .. Change(
                Roads,
                origin.TravelHash,
                travel.Hash,
                $"The plan was made on other roads ('{origin.TravelSource}') than those found ('{travel.Lookup.Matrix.Source}')."
            ),
        ];
    }

    private static IEnumerable<ReplayChange> Change(string what, string recorded, string found, string message)
    {
        if (recorded != found)
            yield return new ReplayChange(what, recorded, found, message);
    }
}
