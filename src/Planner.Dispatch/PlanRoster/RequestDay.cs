using NodaTime;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Narrows a request to one of its days.</summary>
public static class RequestDay
{
    /// <summary>
    /// The shifts that start on the day, the visits that may start on it with their windows of that day, and what hangs together
    /// among them.
    /// </summary>
    /// <exception cref="InvalidInputException">The day is not one of the request's.</exception>
    public static PlanRequest Of(PlanRequest request, LocalDate date)
    {
        if (date < request.From || date > request.To)
            throw new InvalidInputException([Outside(request, date)]);
        DateTimeZone zone = request.Agency.TimeZone;
        var day = new Interval(
            zone.AtLeniently(date.AtMidnight()).ToInstant(),
            zone.AtLeniently(date.PlusDays(1).AtMidnight()).ToInstant()
        );
        Visit[] visits =
        [
            .. request.Visits.Select(visit => Narrowed(visit, day)).Where(visit => visit.Windows.Count > 0),
        ];
        Clinician[] clinicians = [.. request.Clinicians.Select(clinician => Narrowed(clinician, day))];
        var known = visits.Select(visit => visit.Id).ToHashSet();
        return request with
        {
            From = date,
            To = date,
            Clinicians = clinicians,
            Visits = visits,
            Relations = [.. request.Relations.Where(r => known.Contains(r.First) && known.Contains(r.Second))],
            Pins = Narrowed(request.Pins, known, clinicians, day),
        };
    }

    private static Clinician Narrowed(Clinician clinician, Interval day) =>
        clinician with
        {
            Shifts = [.. clinician.Shifts.Where(shift => day.Contains(shift.Start))],
        };

    private static Visit Narrowed(Visit visit, Interval day) =>
        visit with
        {
            Windows = [.. visit.Windows.Where(window => window.Start < day.End && window.End >= day.Start)],
        };

    private static Pins Narrowed(Pins pins, HashSet<VisitId> visits, Clinician[] clinicians, Interval day)
    {
        var shifts = clinicians.SelectMany(clinician => clinician.Shifts).Select(shift => shift.Id).ToHashSet();
        return new Pins
        {
            Clinicians = [.. pins.Clinicians.Where(pin => visits.Contains(pin.Visit))],
            Starts = [.. pins.Starts.Where(pin => visits.Contains(pin.Visit) && day.Contains(pin.Start))],
            Sequences = [.. pins.Sequences.Where(pin => shifts.Contains(pin.Shift))],
        };
    }

    private static InputMistake Outside(PlanRequest request, LocalDate date) =>
        new(
            "--date",
            date.ToString("uuuu-MM-dd", null),
            $"The request plans {request.From:uuuu-MM-dd} to {request.To:uuuu-MM-dd}.",
            "Name one of these days."
        );
}
