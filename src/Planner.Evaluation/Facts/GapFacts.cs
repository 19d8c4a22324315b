using NodaTime;
using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>What lies between two neighbouring stops of a route, or between a stop and the route's end.</summary>
internal sealed record GapFacts
{
    /// <summary>The stop before; null at the start place.</summary>
    public required StopFacts? Before { get; init; }

    /// <summary>The stop after; null at the end place.</summary>
    public required StopFacts? After { get; init; }

    /// <summary>End of the stop before, or the departure.</summary>
    public required Instant Ready { get; init; }

    /// <summary>Start of the stop after, or the return.</summary>
    public required Instant Next { get; init; }
    public required TravelLeg Stated { get; init; }

    /// <summary>Where the leg begins and ends; null where the visit is unknown.</summary>
    public required GeoPoint? From { get; init; }
    public required GeoPoint? To { get; init; }

    /// <summary>What the road network says; null where there is no way or an end is unknown.</summary>
    public required TravelLeg? Way { get; init; }

    /// <summary>The breaks of this gap, by start.</summary>
    public required IReadOnlyList<PlannedBreak> Breaks { get; init; }

    /// <summary>Ordered lengths of these breaks; one that the shift does not know counts nothing.</summary>
    public required Duration BreakTime { get; init; }

    public bool IsKnown => From is not null && To is not null;

    /// <summary>Set-up is due here: the stop after lies at another point than the place before.</summary>
    public bool ChangesPlace => From != To;
}
