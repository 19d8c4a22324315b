using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Planner.Store;

namespace Planner.Api;

/// <summary>What of the audit is asked for.</summary>
/// <param name="Kind">Kind of thing, such as visits, patients, plans, accounts.</param>
/// <param name="Id">Id of the thing.</param>
/// <param name="Branch">Id of a branch.</param>
/// <param name="Actor">Id of the account or key.</param>
/// <param name="Action">Such as create, update, delete, read, sign-in, break-glass.</param>
/// <param name="From">First moment or day, ISO 8601.</param>
/// <param name="To">First moment or day that is too late, ISO 8601.</param>
/// <param name="Order">newest (the default) or oldest first.</param>
/// <param name="Detail">true opens before and after; that is itself written into the audit.</param>
internal sealed record AuditQuery(
    [FromQuery(Name = "kind")] string? Kind,
    [FromQuery(Name = "id")] string? Id,
    [FromQuery(Name = "branch")] string? Branch,
    [FromQuery(Name = "actor")] string? Actor,
    [FromQuery(Name = "action")] string? Action,
    [FromQuery(Name = "from")] string? From,
    [FromQuery(Name = "to")] string? To,
    [FromQuery(Name = "order")] string? Order,
    [FromQuery(Name = "detail")] string? Detail
)
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd",
        "yyyy-MM-ddTHH:mmzzz",
        "yyyy-MM-ddTHH:mm:sszzz",
        "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz",
    ];

    /// <exception cref="ProblemException">A value that cannot be used.</exception>
    public AuditFilter Filter() =>
        new(
            Kind,
            Id,
            Branch,
            Actor,
            Action,
            Moment("from", From),
            Moment("to", To),
            OldestFirst: OneOf("order", Order, "newest", "oldest") == "oldest"
        );

    /// <exception cref="ProblemException">Neither true nor false.</exception>
    public bool WithDetail() => OneOf("detail", Detail, "false", "true") == "true";

    private static string OneOf(string name, string? text, string first, string second) =>
        text is null || text == first ? first
        : text == second ? second
        : throw new ProblemException(ProblemCatalogue.BadQuery, $"{name} is {first} or {second}.");

    private static long? Moment(string name, string? text)
    {
        if (text is null)
            return null;
        // A "+" that was not escaped arrives as a blank.
        return DateTimeOffset.TryParseExact(
            text.Replace(' ', '+'),
            Forms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out DateTimeOffset moment
        )
            ? moment.ToUnixTimeMilliseconds()
            : throw new ProblemException(
                ProblemCatalogue.BadQuery,
                $"{name} is a day or a moment, like 2026-03-02 or 2026-03-02T08:00Z."
            );
    }
}
