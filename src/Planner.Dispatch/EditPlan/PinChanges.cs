using NodaTime;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Dispatch;

/// <summary>What edits pin and unpin.</summary>
internal static class PinChanges
{
    /// <summary>The request with the pins of the edits; the same one where they pin nothing.</summary>
    public static PlanRequest Apply(PlanDocument document, HandEdits edits)
    {
        (Plan plan, PlanRequest request) = document;
        Pins pins = request.Pins;
        foreach (PlanEdit edit in edits.Edits)
            pins = edit switch
            {
                PinVisit pin => With(pins, pin, plan),
                UnpinVisit => Without(pins, edit.Visit),
                _ => pins,
            };
        return ReferenceEquals(pins, request.Pins) ? request : request with { Pins = pins };
    }

    public static bool HasPins(Pins pins, VisitId visit) =>
        pins.Clinicians.Any(pin => pin.Visit == visit)
        || pins.Starts.Any(pin => pin.Visit == visit)
        || pins.Sequences.Any(pin => pin.Visits.Contains(visit));

    /// <summary>Visits whose pins differ.</summary>
    public static IReadOnlySet<VisitId> Between(Pins before, Pins after) =>
        new HashSet<VisitId>([
            .. Either(before.Clinicians, after.Clinicians).Select(pin => pin.Visit),
            .. Either(before.Starts, after.Starts).Select(pin => pin.Visit),
            .. Either(before.Sequences, after.Sequences).SelectMany(pin => pin.Visits),
        ]);

    private static IEnumerable<T> Either<T>(IReadOnlyList<T> before, IReadOnlyList<T> after) =>
        before.Except(after).Concat(after.Except(before));

    private static Pins With(Pins pins, PinVisit pin, Plan plan)
    {
        bool asItStands = pin is { Clinician: null, Start: null };
        (ClinicianId? clinician, Instant? start) = asItStands ? Standing(plan, pin) : (pin.Clinician, pin.Start);
        if (clinician is { } who)
            pins = pins with
            {
                Clinicians =
                [
                    .. pins.Clinicians.Where(p => p.Visit != pin.Visit || p.Service != pin.Service),
                    new ClinicianPin(pin.Visit, who, pin.Service),
                ],
            };
        if (start is { } when)
            pins = pins with
            {
                Starts = [.. pins.Starts.Where(p => p.Visit != pin.Visit), new StartPin(pin.Visit, when)],
            };
        return pins;
    }

    private static (ClinicianId?, Instant?) Standing(Plan plan, PinVisit pin)
    {
        foreach (PlannedRoute route in plan.Routes)
        foreach (PlannedStop stop in route.Stops)
            if (stop.Visit == pin.Visit && stop.Service == pin.Service)
                return (route.Clinician, stop.Start);
        return (null, null);
    }

    private static Pins Without(Pins pins, VisitId visit) =>
        new()
        {
            Clinicians = [.. pins.Clinicians.Where(pin => pin.Visit != visit)],
            Starts = [.. pins.Starts.Where(pin => pin.Visit != visit)],
            Sequences =
            [
                .. pins
                    .Sequences.Select(pin => pin with { Visits = [.. pin.Visits.Where(v => v != visit)] })
                    .Where(pin => pin.Visits.Count > 0),
            ],
        };
}
