using Planner.Store;

namespace Planner.Api;

/// <summary>Who is where when, by a published roster.</summary>
/// <param name="Service">Which of the visit's services: 0, 1, ...</param>
/// <param name="Start">ISO 8601, UTC.</param>
/// <param name="End">ISO 8601, UTC.</param>
internal sealed record BookedVisitView(string Visit, long Service, string Clinician, string Start, string End)
{
    public static BookedVisitView Of(Booking booking) =>
        new(
            booking.VisitId,
            booking.Service,
            booking.ClinicianId,
            UnixTime.Text(booking.StartsAt),
            UnixTime.Text(booking.EndsAt)
        );
}
