using Planner.Domain;

namespace Planner.Coordination;

/// <summary>
/// The order of candidates for one slot, class by class: a lower class is never bought with a higher one.
/// </summary>
/// <remarks>
/// 1 clock: at most 0, 2, 7 days of slack, more, none - a breach of a rule cannot be undone later;
/// 2 continuity: known, nobody known, stranger - who knows the nurse accepts more often, and it is better care;
/// 3 added cost in steps of ten minute-equivalents - less is lost again in the traffic of a day;
/// 4 priority, higher first;
/// 5 earlier declines, fewer first - the next call is likelier to be the last;
/// 6 longest wait, then exact cost, then id, so that the order is always the same.
/// </remarks>
public readonly record struct RankKey(
    int Clock,
    Continuity Continuity,
    long CostStep,
    int Priority,
    int Declines,
    int WaitedDays,
    decimal Cost,
    string Id
) : IComparable<RankKey>
{
    private const int StepMinutes = 10;

    public static RankKey Of(
        WaitlistEntry entry,
        int? slackDays,
        Continuity continuity,
        decimal cost,
        int waitedDays
    ) =>
        new(
            ClockClass(slackDays),
            continuity,
            (long)Math.Floor(cost / StepMinutes),
            entry.Priority,
            entry.Declines.Count,
            waitedDays,
            cost,
            entry.Id.Value
        );

    /// <summary>0..4, the most urgent first.</summary>
    public static int ClockClass(int? slackDays) =>
        slackDays switch
        {
            null => 4,
            <= 0 => 0,
            <= 2 => 1,
            <= 7 => 2,
            _ => 3,
        };

    public int CompareTo(RankKey other)
    {
        int order = Clock.CompareTo(other.Clock);
        order = order != 0 ? order : Continuity.CompareTo(other.Continuity);
        order = order != 0 ? order : CostStep.CompareTo(other.CostStep);
        order = order != 0 ? order : other.Priority.CompareTo(Priority);
        order = order != 0 ? order : Declines.CompareTo(other.Declines);
        order = order != 0 ? order : other.WaitedDays.CompareTo(WaitedDays);
        order = order != 0 ? order : Cost.CompareTo(other.Cost);
        return order != 0 ? order : string.CompareOrdinal(Id, other.Id);
    }

    public static bool operator <(RankKey a, RankKey b) => a.CompareTo(b) < 0;

    public static bool operator >(RankKey a, RankKey b) => a.CompareTo(b) > 0;

    public static bool operator <=(RankKey a, RankKey b) => a.CompareTo(b) <= 0;

    public static bool operator >=(RankKey a, RankKey b) => a.CompareTo(b) >= 0;
}
