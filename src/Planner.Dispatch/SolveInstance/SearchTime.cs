namespace Planner.Dispatch;

/// <summary>The search's part of a budget that covers the whole command.</summary>
internal static class SearchTime
{
    /// <summary>Kept back for judging and writing, in seconds; measured at 0.1 to 0.25 s on a busy machine.</summary>
    private const double Writing = 0.2;

    /// <summary>Kept back for each service, in seconds.</summary>
    private const double WritingPerService = 0.0001;

    /// <summary>However late it is, the search gets this share of the budget: a short budget still gives a solution.</summary>
    private const double LeastShare = 0.1;

    public static TimeSpan Of(SolveInstanceOptions options, int services)
    {
        double left = options.Seconds - options.Used().TotalSeconds - Writing - (WritingPerService * services);
        return TimeSpan.FromSeconds(Math.Max(left, options.Seconds * LeastShare));
    }
}
