using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Invents what may happen to a published day, one event an incident, all kinds in fixed shares. The same plan and seed give the
/// same incidents everywhere.
/// </summary>
public sealed class IncidentGenerator
{
    private readonly PublishedStops _stops;
    private readonly SeededRandom _random;
    private readonly (int Share, Func<EventId, PlanEvent> Make)[] _kinds;

    public IncidentGenerator(PlanDocument published, long seed)
    {
        _random = new SeededRandom(seed);
        _stops = new PublishedStops(published, _random);
        var visits = new VisitIncidents(_stops, _random);
        var staff = new StaffIncidents(_stops, _random);
        var roads = new RoadIncidents(_stops, _random);
        _kinds =
        [
            (22, visits.Cancelled),
            (8, visits.Rescheduled),
            (10, visits.NoShow),
            (14, visits.Overran),
            (10, visits.Urgent),
            (10, staff.OutAllDay),
            (6, staff.OutFrom),
            (3, staff.OutUntil),
            (6, staff.Late),
            (2, staff.Lapsed),
            (4, staff.Hospital),
            (3, roads.Closed),
            (2, roads.Weather),
        ];
    }

    /// <summary>So many incidents, each a document of its own; of a hundred every kind has its whole share.</summary>
    public IReadOnlyList<EventDocument> Make(int count)
    {
        List<Func<EventId, PlanEvent>> deck = [];
        var incidents = new List<EventDocument>();
        for (var i = 0; i < count; i++)
        {
            if (deck.Count == 0)
                deck = Deck();
            Func<EventId, PlanEvent> make = deck[^1];
            deck.RemoveAt(deck.Count - 1);
            incidents.Add(new EventDocument([make(new EventId(FormattableString.Invariant($"incident-{i + 1:000}")))]));
        }
        return incidents;
    }

    private List<Func<EventId, PlanEvent>> Deck()
    {
        List<Func<EventId, PlanEvent>> deck = [.. _kinds.SelectMany(kind => Enumerable.Repeat(kind.Make, kind.Share))];
        for (int i = deck.Count - 1; i > 0; i--)
        {
            int other = _random.Next(i + 1);
            (deck[i], deck[other]) = (deck[other], deck[i]);
        }
        return deck;
    }
}
