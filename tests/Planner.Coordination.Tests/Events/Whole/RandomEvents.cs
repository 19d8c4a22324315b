using NodaTime;
using Planner.Domain;

namespace Planner.Coordination.Tests;

/// <summary>Events of every kind that may have happened to a published day; the same for the same seed.</summary>
/// <param name="unit">What the day's spans are counted in: seconds on tiny days, minutes on others.</param>
internal sealed class RandomEvents(PublishedDay day, Duration unit, int seed)
{
    private const int Attempts = 8;

    private readonly Random _random = new(seed);
    private readonly PlanRequest _request = day.Document.Request;
    private readonly IReadOnlyList<PlannedRoute> _routes =
    [
        .. day.Document.Plan.Routes.Where(route => route.Stops.Count > 0),
    ];

    /// <summary>Up to three sound events and a moment after them; nobody works on a day without routes, so none there.</summary>
    /// <param name="earliest">The moment is not before this.</param>
    public (PlanEvent[] Events, Instant Now) Draw(Instant? earliest = null)
    {
        PlanEvent[] events = [];
        Instant least = earliest ?? Instant.MinValue;
        Instant now = Instant.Max(least, Moment());
        int count = _random.Next(1, 4);
        for (var attempt = 0; attempt < Attempts && events.Length < count; attempt++)
        {
            PlanEvent[] more = [.. events, Next(FormattableString.Invariant($"e{seed}-{attempt}"))];
            Instant last = Instant.Max(least, more.Max(what => what.At));
            if (!IsSound(last, more))
                continue;
            (events, now) = (more, last + (unit * _random.Next(0, 20)));
        }
        return (events, now);
    }

    private bool IsSound(Instant now, PlanEvent[] events)
    {
        try
        {
            day.At(now, events);
            return true;
        }
        catch (InvalidInputException)
        {
            return false;
        }
    }

    private PlanEvent Next(string id)
    {
        (EventId what, Instant at) = (new EventId(id), Moment());
        return _random.Next(11) switch
        {
            0 => new VisitCancelled(what, at, Stop().Visit),
            1 => new VisitRescheduled(what, at, Stop().Visit, [Window(at)]),
            2 => new ClinicianOut(what, at, Route().Clinician, Maybe(at), Maybe(at + (unit * 30))),
            3 => new PatientNoShow(what, Stop().Start + (unit * _random.Next(0, 5)), Stop().Visit, unit * 3),
            4 => new VisitOverran(what, at, Stop().Visit, unit * _random.Next(1, 20)),
            5 => new ClinicianLate(what, at, Route().Clinician, at + (unit * _random.Next(0, 20))),
            6 => new UrgentVisit(what, at, Urgent(id, at)),
            7 => new RoadClosed(what, at, Shape(), Maybe(at + (unit * 10))),
            8 => Lapsed(what, at),
            9 => new PatientInHospital(
                what,
                at,
                Pick(_request.Patients).Id,
                _request.From.PlusDays(_random.Next(1, 3))
            ),
            _ => new WeatherSlowdown(what, at, _random.Next(10, 150), at, at + (unit * 30), null, MaybeShape()),
        };
    }

    private PlanEvent Lapsed(EventId what, Instant at)
    {
        ClinicianId clinician = Route().Clinician;
        IReadOnlyList<Credential> held = _request.Clinicians.First(c => c.Id == clinician).Credentials;
        return new CredentialLapsed(what, at, clinician, held.Count == 0 ? "none" : Pick(held).Skill);
    }

    private Visit Urgent(string id, Instant at)
    {
        Visit like = Pick(_request.Visits);
        return new Visit
        {
            Id = new VisitId($"urgent-{id}"),
            Patient = like.Patient,
            Type = VisitType.Prn,
            Services = like.Services,
            Windows = [Window(at)],
            Priority = 90,
        };
    }

    private TimeWindow Window(Instant at)
    {
        Instant start = at + (unit * _random.Next(0, 30));
        return new TimeWindow(start, start + (unit * _random.Next(0, 60)));
    }

    private MapShape Shape() => MapShape.Circle(Pick(_request.Patients).Address.Point, _random.Next(100, 3000));

    private MapShape? MaybeShape() => _random.Next(2) == 0 ? null : Shape();

    private Instant? Maybe(Instant moment) => _random.Next(3) == 0 ? null : moment + (unit * _random.Next(0, 20));

    /// <summary>From shortly before the first departure to the last return.</summary>
    private Instant Moment()
    {
        Instant from = _routes.Min(route => route.Departure) - (unit * 15);
        var steps = (int)((_routes.Max(route => route.Return) - from) / unit);
        return from + (unit * _random.Next(0, steps + 1));
    }

    private PlannedRoute Route() => Pick(_routes);

    private PlannedStop Stop() => Pick(Route().Stops);

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
