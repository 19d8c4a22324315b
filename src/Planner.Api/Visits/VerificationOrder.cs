using NodaTime;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>A body about a visit that was made, as it was understood.</summary>
internal sealed record VerificationOrder(
    int Service,
    string? Clinician,
    Instant? Start,
    Instant? End,
    VerificationPlace? Location,
    string Method,
    string? Note
)
{
    private static readonly string[] Methods = ["gps", "telephony", "fixed", "manual"];

    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static VerificationOrder Read(MemoryStream body, InputLimits limits, string? reason, Instant now)
    {
        JsonCursor root = JsonInput.Parse(body.ToArray(), "body", limits);
        VerificationOrder order = new(
            root.Optional("service")?.Integer(0, 9) ?? 0,
            root.Optional("clinician")?.Text(),
            Moment(root.Optional("start"), now),
            Moment(root.Optional("end"), now),
            root.Optional("location") is { } place ? Place(place) : null,
            MethodOf(root, reason),
            root.Optional("note")?.Text()
        );
        if (order.Start is null && order.End is null)
            root.Report("no time", "A record says when the visit began or ended.", "Add \"start\" or \"end\".");
        root.RefuseUnknown();
        root.Mistakes.ThrowIfAny();
        return order;
    }

    // Clocks of telephones differ from ours by minutes, not by hours.
    private static Instant? Moment(JsonCursor? field, Instant now)
    {
        Instant? moment = field?.Moment();
        if (moment > now + Duration.FromMinutes(15))
            field!.Report(field.Shown(), "What is recorded has happened.", "Correct the time.");
        return moment;
    }

    private static VerificationPlace Place(JsonCursor field)
    {
        VerificationPlace place = new(
            field.Required("latitude")?.Number(-90, 90) ?? 0,
            field.Required("longitude")?.Number(-180, 180) ?? 0
        );
        field.RefuseUnknown();
        return place;
    }

    private static string MethodOf(JsonCursor root, string? reason)
    {
        JsonCursor? field = root.Optional("method");
        string method = field?.Text() ?? "manual";
        if (!Methods.Contains(method))
            field!.Report(field.Shown(), $"The method is one of {string.Join(", ", Methods)}.", "Use one of them.");
        else if (method == "manual" && reason is null)
            root.Mistakes.Add("method", "manual", "A record made by hand needs a reason.", "Add ?reason=...");
        return method;
    }
}
