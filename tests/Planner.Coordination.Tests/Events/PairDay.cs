using Planner.TestKit;

namespace Planner.Coordination.Tests;

/// <summary>
/// Two nurses who meet at v2. "a": v1 09:00-09:30 at 10 minutes, v2 10:00-10:30 at 20; "b": v4 09:10-09:40 at 5 minutes, then v2.
/// "a" leaves for it at 09:30, "b" at 09:40.
/// </summary>
internal static class PairDay
{
    public static PublishedDay Published() =>
        PublishedDay.Of(
            PlanCase.Of(
                SmallDay.Request.WithVisit("v2", visit => visit with { Services = [Sample.Need(), Sample.Need()] }),
                [
                    new RouteSheet("a-1", "08:50", []).Then("v1", "09:00").Then("v2", "10:00"),
                    new RouteSheet("b-1", "09:05", []).Then("v4", "09:10").Then("v2", "10:00", 1),
                ],
                new GridTravel()
            )
        );

    /// <summary>The whole day with the first proposal.</summary>
    public static RepairedDay Whole(RemainingDay rest) => rest.Whole!.Join(rest, rest.Repaired().Proposals[0].Plan);
}
