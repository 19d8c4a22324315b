using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Incidents on the roads.</summary>
internal sealed class RoadIncidents(PublishedStops day, SeededRandom random)
{
    public RoadClosed Closed(EventId id)
    {
        Instant at = day.Moment(day.First, day.At(13, 0));
        MapShape around = MapShape.Circle(day.Place(day.Pick(stop => stop.Start > at)), random.Next(3, 8) * 50);
        return new(id, at, around, random.Chance(50) ? at + Duration.FromHours(random.Next(2, 6)) : null);
    }

    /// <summary>Everywhere, in an area of the agency, or some kilometres around a patient.</summary>
    public WeatherSlowdown Weather(EventId id)
    {
        Instant at = day.Moment(day.First, day.At(12, 0));
        bool isEverywhere = random.Chance(40);
        bool isArea = !isEverywhere && day.Request.Areas.Count > 0 && random.Chance(50);
        bool isCircle = !isEverywhere && !isArea;
        return new(
            id,
            at,
            random.Next(4, 12) * 5,
            at,
            at + Duration.FromHours(random.Next(2, 5)),
            isArea ? random.Pick(day.Request.Areas).Id : null,
            isCircle ? MapShape.Circle(day.Place(day.Pick(stop => stop.Start > at)), random.Next(3, 6) * 1000) : null
        );
    }
}
