using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>A shift, with its route where it has one.</summary>
/// <param name="Index">0-based over all shifts of the page, in page order; part of the element ids.</param>
/// <param name="Day">Local date of the shift's start.</param>
internal sealed record PageRoute(
    int Index,
    PageLook Look,
    Clinician Clinician,
    Shift Shift,
    LocalDate Day,
    PlannedRoute? Route,
    IReadOnlyList<PageStop> Stops
)
{
    public string Id => FormattableString.Invariant($"r{Index}");

    /// <summary>Start place, every stop, end place.</summary>
    public IEnumerable<GeoPoint> Places =>
        [Shift.StartPlace.Point, .. Stops.Select(s => s.Patient.Address.Point), Shift.EndPlace.Point];

    /// <summary>Every leg in driving order, the way home last; none where there are no stops.</summary>
    public IEnumerable<TravelLeg> Legs => Stops.Count == 0 ? [] : [.. Stops.Select(s => s.Stop.Leg), Route!.LegHome];

    /// <summary>Time on duty past the soft end.</summary>
    public Duration Overtime =>
        Stops.Count == 0 ? Duration.Zero : Duration.Max(Duration.Zero, Route!.Return - Shift.SoftEnd);

    public Duration Driving => Duration.FromSeconds(Legs.Sum(l => (long)l.Seconds));

    public Duration AtPatients => Stops.Aggregate(Duration.Zero, (sum, s) => sum + (s.Stop.End - s.Stop.Start));

    public int Metres => Legs.Sum(l => l.Metres);
}
