using Planner.Domain;
using Planner.Orders;

namespace Planner.Coordination;

/// <summary>Why somebody stands where they stand, in the order of <see cref="RankKey"/>.</summary>
internal static class FillReasons
{
    public static IReadOnlyList<string> Of(
        WaitlistEntry entry,
        int? slackDays,
        OpenClock? clock,
        RankKey key,
        decimal travel,
        int moved
    ) =>
        [
            clock is null ? Clock(slackDays) : $"{Clock(slackDays)} ({clock.Rule.Title}, {clock.Rule.Citation})",
            key.Continuity switch
            {
                Continuity.Known => "knows the clinician",
                Continuity.New => "knows nobody of the discipline yet",
                _ => "knows others of the discipline",
            },
            FormattableString.Invariant($"adds {key.Cost:0.#} min of cost, {travel:0.#} min of driving")
                + (moved == 0 ? ", moves nobody" : FormattableString.Invariant($", moves {Count(moved, "start")}")),
            FormattableString.Invariant($"priority {entry.Priority}"),
            entry.Declines.Count == 0
                ? "never declined"
                : FormattableString.Invariant($"declined {Count(entry.Declines.Count, "offer")}"),
            FormattableString.Invariant($"waits {Count(key.WaitedDays, "day")}"),
        ];

    private static string Clock(int? slackDays) =>
        slackDays switch
        {
            null => "no clock",
            < 0 => FormattableString.Invariant($"clock ran out {Count(-slackDays.Value, "day")} ago"),
            0 => "last permitted day",
            _ => FormattableString.Invariant($"{Count(slackDays.Value, "day")} left on the clock"),
        };

    private static string Count(int number, string what) =>
        FormattableString.Invariant($"{number} {what}{(number == 1 ? "" : "s")}");
}
