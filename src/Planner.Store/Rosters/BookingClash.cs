namespace Planner.Store;

/// <summary>Two bookings that cannot both hold.</summary>
/// <param name="Wanted">The one that was to be published.</param>
/// <param name="Other">The one that holds already, or another one of the same publication.</param>
public sealed record BookingClash(Booking Wanted, Booking Other)
{
    /// <summary>The same service of the same visit, on another day.</summary>
    public bool IsSameVisit => Wanted.VisitId == Other.VisitId && Wanted.Service == Other.Service;

    /// <summary>Every clash among wanted bookings, and of those with ones that hold; by visit.</summary>
    public static IEnumerable<BookingClash> Among(IReadOnlyList<Booking> wanted, IEnumerable<Booking> held)
    {
        List<(Booking Booking, bool IsHeld)> all =
        [
            .. held.Select(booking => (booking, true)),
            .. wanted.Select(booking => (booking, false)),
        ];
        var atOnce = all.GroupBy(entry => entry.Booking.ClinicianId)
            .SelectMany(group => AtOnce([.. group.OrderBy(entry => entry.Booking.StartsAt)]));
        var twice = all.GroupBy(entry => (entry.Booking.VisitId, entry.Booking.Service))
            .SelectMany(group => Twice([.. group]));
        return atOnce.Concat(twice).Distinct().OrderBy(clash => clash.Wanted.VisitId, StringComparer.Ordinal);
    }

    public override string ToString() =>
        IsSameVisit
            ? $"{Wanted.VisitId} is booked on {Other.Day} already (plan {Other.PlanId})"
            : $"{Wanted.ClinicianId} would be at {Wanted.VisitId} and at {Other.VisitId} at once ({Other.Day}, plan {Other.PlanId})";

    private static IEnumerable<BookingClash> AtOnce((Booking Booking, bool IsHeld)[] byStart)
    {
        for (int i = 0; i < byStart.Length; i++)
        for (int j = i + 1; j < byStart.Length && byStart[j].Booking.StartsAt < byStart[i].Booking.EndsAt; j++)
            if (Pair(byStart[i], byStart[j]) is { } clash)
                yield return clash;
    }

    private static IEnumerable<BookingClash> Twice((Booking Booking, bool IsHeld)[] ofService) =>
        ofService.Skip(1).Select(entry => Pair(ofService[0], entry)).OfType<BookingClash>();

    // What holds already never clashes with what holds.
    private static BookingClash? Pair((Booking Booking, bool IsHeld) one, (Booking Booking, bool IsHeld) other) =>
        (one.IsHeld, other.IsHeld) switch
        {
            (true, true) => null,
            (false, true) => new(one.Booking, other.Booking),
            _ => new(other.Booking, one.Booking),
        };
}
