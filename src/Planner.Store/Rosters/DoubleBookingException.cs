namespace Planner.Store;

/// <summary>Somebody would be at two places at once, or a visit be done twice; nothing was published.</summary>
/// <param name="clashes">All of them, by visit.</param>
public sealed class DoubleBookingException(IReadOnlyList<BookingClash> clashes)
    : StoreConflictException(StoreConflict.DoubleBooking, string.Join("; ", clashes) + ".")
{
    public IReadOnlyList<BookingClash> Clashes { get; } = clashes;
}
