using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>
/// A plan that is asked for. The body is a plan request, or <c>{"dataset": "gothenburg-day"}</c>; the options stand beside the
/// data set's name, or in the query: <c>seconds</c> (10 by default) or <c>iterations</c>, <c>seed</c> (1 by default).
/// </summary>
/// <param name="Request">Null where the data set is not known.</param>
public sealed record PlanSubmission(PlanRequest? Request, string? DataSet, PlanRosterOptions Options)
{
    /// <summary>Reads a body.</summary>
    /// <exception cref="InvalidInputException">Every mistake of the body at once.</exception>
    public static PlanSubmission Read(MemoryStream body, DataSets dataSets, InputLimits limits)
    {
        JsonCursor root = JsonInput.Parse(body.ToArray(), "body", limits);
        if (root.Optional("dataset") is not { } field)
            return new(PlanRequestReader.Read(body, "body", limits), null, new PlanRosterOptions());
        if (root.Optional("visits") is { } visits)
            visits.Report(
                "a data set's name and a request",
                "A body is one or the other.",
                "Remove \"dataset\" to plan the request, or the request to plan the data set."
            );
        string name = field.Text();
        PlanRosterOptions options = new()
        {
            Seconds = root.Optional("seconds")?.Number(0, double.MaxValue) ?? new PlanRosterOptions().Seconds,
            Iterations = root.Optional("iterations")?.Long(),
            Seed = root.Optional("seed")?.Long() ?? new PlanRosterOptions().Seed,
        };
        root.Mistakes.ThrowIfAny();
        return new(dataSets.Find(name), name, options);
    }
}
