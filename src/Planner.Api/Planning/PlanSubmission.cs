using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>
/// A plan that is asked for. The body is one of: days of a branch, <c>{"branch": "north", "from": "2026-03-02"}</c>; another
/// version of a plan, <c>{"plan": "p_..."}</c>; a data set of the server, <c>{"dataset": "gothenburg-day"}</c>; or a whole plan
/// request. Options stand beside the name, or in the query: <c>seconds</c> (10 by default) or <c>iterations</c>, <c>seed</c> (1 by
/// default), <c>scenario</c>, <c>reason</c>.
/// </summary>
/// <param name="Request">The request that was sent; null where something is named instead.</param>
/// <param name="To">Last day; the first where none is said.</param>
public sealed record PlanSubmission(
    PlanRequest? Request,
    string? DataSet,
    string? Branch,
    string? Plan,
    LocalDate? From,
    LocalDate? To,
    string Scenario,
    PlanRosterOptions Options
)
{
    private static readonly string[] Names = ["dataset", "plan", "branch", "from"];

    /// <summary>Reads a body.</summary>
    /// <exception cref="InvalidInputException">Every mistake of the body at once.</exception>
    public static PlanSubmission Read(MemoryStream body, InputLimits limits)
    {
        JsonCursor root = JsonInput.Parse(body.ToArray(), "body", limits);
        bool isOrder =
            root.Optional("dataset") is not null
            || (root.Optional("agency") is null && Names.Any(name => root.Optional(name) is not null));
        if (!isOrder)
            return new(
                PlanRequestReader.Read(body, "body", limits),
                null,
                null,
                null,
                null,
                null,
                "",
                new PlanRosterOptions()
            );
        PlanSubmission order = Order(root);
        root.Mistakes.ThrowIfAny();
        return order;
    }

    private static PlanSubmission Order(JsonCursor root)
    {
        RefuseMixed(root);
        (string? dataSet, string? plan) = (root.Optional("dataset")?.Text(), root.Optional("plan")?.Text());
        LocalDate? from = root.Optional("from")?.Day();
        if (dataSet is null && plan is null && root.Optional("from") is null)
            root.Report("no day", "A plan is made for days of a branch.", "Add \"from\", as 2026-03-02.");
        LocalDate? to = root.Optional("to") is { } last ? Last(last, from) : from;
        return new(
            null,
            dataSet,
            root.Optional("branch")?.Text(),
            plan,
            from,
            to,
            root.Optional("scenario")?.Text() ?? "",
            Search(root)
        );
    }

    private static LocalDate? Last(JsonCursor field, LocalDate? from)
    {
        LocalDate? to = field.Day();
        if (to < from)
            field.Report($"{to:uuuu-MM-dd}", $"\"to\" is not before \"from\" ({from:uuuu-MM-dd}).", "Swap them.");
        else if (to is { } end && from is { } begin && Period.DaysBetween(begin, end) > MostDays - 1)
            field.Report(
                $"{to:uuuu-MM-dd}",
                FormattableString.Invariant($"A plan covers at most {MostDays} days."),
                "Ask for fewer days."
            );
        return to;
    }

    /// <summary>Most days of one plan.</summary>
    public const int MostDays = 31;

    private static void RefuseMixed(JsonCursor root)
    {
        if (root.Optional("visits") is { } visits)
            visits.Report(
                "a name and a request",
                "A body names what is to be planned, or is a whole request.",
                "Remove \"dataset\", \"branch\" and \"plan\" to plan the request, or the request to plan what they name."
            );
        string[] several = [.. ((string[])["dataset", "plan", "from"]).Where(name => root.Optional(name) is not null)];
        if (several.Length > 1)
            root.Report(
                string.Join(" and ", several),
                "A body names days of a branch, a plan, or a data set.",
                "Keep one of them."
            );
    }

    private static PlanRosterOptions Search(JsonCursor root) =>
        new()
        {
            Seconds = root.Optional("seconds")?.Number(0, double.MaxValue) ?? new PlanRosterOptions().Seconds,
            Iterations = root.Optional("iterations")?.Long(),
            Seed = root.Optional("seed")?.Long() ?? new PlanRosterOptions().Seed,
            Reason = root.Optional("reason")?.Text() ?? "",
        };
}
