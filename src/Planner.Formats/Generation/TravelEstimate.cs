namespace Planner.Formats;

/// <summary>
/// Minutes driven per service, before any plan is made: a tour's legs shrink with the square root of the stops a day.
/// </summary>
internal static class TravelEstimate
{
    private const double AtOneStop = 35;
    private const double Least = 3;

    public static int Minutes(AgencyOptions options) =>
        (int)Math.Round(Least + AtOneStop / Math.Sqrt((double)options.Visits / options.Days));
}
