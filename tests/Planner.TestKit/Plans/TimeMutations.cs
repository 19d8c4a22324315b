using NodaTime;
using Planner.Domain;

namespace Planner.TestKit;

/// <summary>Things happen at the wrong time.</summary>
internal static class TimeMutations
{
    private static readonly Duration Second = Duration.FromSeconds(1);

    public static IReadOnlyList<PlanMutation> All { get; } =
    [
        new("A visit starts after its window", RuleCodes.Window, c => c.Restart("v20", "11:00:01")),
        new("A visit starts before its window", RuleCodes.Window, c => c.Restart("v20", "09:29:59")),
        new(
            "A visit starts between its windows",
            RuleCodes.Window,
            c => c.Move("v05", "ada-am", "11:05").EditRequest(NoRelations)
        ),
        PlanMutations.Plan(
            "A stop names another window",
            RuleCodes.Window,
            p => p.WithStop("v05", s => s with { Window = 0 })
        ),
        PlanMutations.Plan(
            "A stop names a window that is not there",
            RuleCodes.Window,
            p => p.WithStop("v05", s => s with { Window = 5 })
        ),
        new("A pinned visit starts ten minutes late", RuleCodes.StartPin, c => c.Restart("v12", "11:10")),
        new(
            "Somebody departs a second before the shift",
            RuleCodes.ShiftStart,
            c => c.EditSheet("eve-1", s => s with { Departure = "06:59:59" })
        ),
        new("Somebody is back after the hard end", RuleCodes.ShiftEnd, c => c.Restart("v18", "14:50")),
        PlanMutations.Request(
            "A shift ends a second before the return",
            RuleCodes.ShiftEnd,
            r => r.WithShift("ada", s => s with { HardEnd = Sample.At("11:00:30") })
        ),
        new("One of two clinicians starts later", RuleCodes.TwoClinicians, c => c.Restart("v03", "09:00:01", 1)),
        new("One of two clinicians does not come", RuleCodes.TwoClinicians, c => c.Move("v03", null, "", 1)),
        new("Simultaneous visits start five minutes apart", RuleCodes.Simultaneous, c => c.Restart("v06", "07:50")),
        new("A visit starts too long after the one before it", RuleCodes.OrderedGap, c => c.Restart("v05", "14:31")),
        PlanMutations.Request(
            "A visit starts too soon after the one before it",
            RuleCodes.OrderedGap,
            r => r with { Relations = [r.Relations[0] with { MinGap = Duration.FromMinutes(181) }] }
        ),
        new("A service starts before the one before it ends", RuleCodes.Overlap, c => c.Restart("v02", "08:14")),
        PlanMutations.Plan(
            "A break begins during a service",
            RuleCodes.Overlap,
            p => p.WithBreak("ada-am", b => Shift(b, Duration.FromMinutes(-20)))
        ),
        PlanMutations.Plan(
            "A service ends too soon",
            RuleCodes.ServiceDuration,
            p =>
                p.WithStop("v04", s => s with { End = s.End - Second })
                    .WithRoute("ada-am", r => r with { Return = r.Return - Second })
        ),
        PlanMutations.Plan(
            "A service ends too late",
            RuleCodes.ServiceDuration,
            p => p.WithStop("v12", s => s with { End = s.End + Second })
        ),
        PlanMutations.Plan(
            "A set-up is left out",
            RuleCodes.SetUp,
            p => p.WithStop("v01", s => s with { SetUp = Duration.Zero })
        ),
        PlanMutations.Plan(
            "A set-up is made twice at one address",
            RuleCodes.SetUp,
            p => p.WithStop("v02", s => s with { SetUp = Duration.FromMinutes(5) })
        ),
        PlanMutations.Plan(
            "A mandatory break is left out",
            RuleCodes.Break,
            p => p.WithRoute("ada-am", r => r with { Breaks = [] })
        ),
        PlanMutations.Plan(
            "A break is shortened",
            RuleCodes.Break,
            p => p.WithBreak("ben-1", b => b with { End = b.End - Second })
        ),
        new(
            "A break starts after its window",
            RuleCodes.Break,
            c => c.EditRequest(r => r.WithShift("ben", EarlyLunch))
        ),
        PlanMutations.Plan(
            "A break stands before a stop that is not there",
            RuleCodes.Break,
            p => p.WithBreak("ben-1", b => b with { BeforeStop = 17 })
        ),
        PlanMutations.Plan(
            "A break is none of the shift's",
            RuleCodes.Break,
            p => p.WithRoute("cai-1", r => r with { Breaks = [Strange(r)] })
        ),
    ];

    private static PlannedBreak Shift(PlannedBreak taken, Duration by) =>
        taken with
        {
            Start = taken.Start + by,
            End = taken.End + by,
        };

    private static Shift EarlyLunch(Shift shift) =>
        shift with
        {
            Breaks = [shift.Breaks[0] with { LatestStart = Sample.At("10:59:59") }, shift.Breaks[1]],
        };

    private static PlannedBreak Strange(PlannedRoute route) => new(3, route.Stops[0].End, route.Stops[0].End, 1);

    private static PlanRequest NoRelations(PlanRequest request) => request with { Relations = [] };
}
