namespace Planner.Formats;

/// <summary>
/// The invented agencies that the product ships, by the name of their dataset.
/// </summary>
public static class SampleAgencies
{
    public static readonly IReadOnlyDictionary<string, AgencyOptions> All = new Dictionary<string, AgencyOptions>(
        StringComparer.Ordinal
    )
    {
        ["gothenburg-day"] = new()
        {
            Visits = 120,
            Clinicians = 16,
            Seed = 1,
        },
        ["gothenburg-600"] = new()
        {
            Visits = 600,
            Clinicians = 60,
            Seed = 1,
            Waitlist = 300,
        },
        ["gothenburg-week"] = new()
        {
            Visits = 440,
            Clinicians = 16,
            Seed = 1,
            Days = 5,
        },
    };
}
