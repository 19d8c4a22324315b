namespace Planner.Routing;

/// <summary>Limits of one clinician on one day, summed over the routes of that duty (Unlimited = none). Indexed by duty.</summary>
public sealed record DutyTable
{
    public required int[] MaxServices { get; init; }

    /// <summary>Ticks of service, set-up and travel.</summary>
    public required int[] MaxWork { get; init; }
    public required int[] MaxMetres { get; init; }

    /// <summary>Hundredths of points.</summary>
    public required int[] MaxPoints { get; init; }

    /// <summary>No limits at all, for as many duties.</summary>
    public static DutyTable Unlimited(int duties)
    {
        int[] none = [.. Enumerable.Repeat(RoutingProblem.Unlimited, duties)];
        return new()
        {
            MaxServices = none,
            MaxWork = none,
            MaxMetres = none,
            MaxPoints = none,
        };
    }
}
