using NodaTime;
using Planner.Coordination;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Quality;

/// <summary>The budgets of the small days in turn, so that every limit is held against the model.</summary>
internal static class ProofBudgets
{
    private static readonly (string Name, Func<RemainingDay, RepairBudget> Make)[] All =
    [
        ("none", _ => RepairBudget.Unlimited),
        ("12 people, 60 min", _ => new RepairBudget { MaxPeople = 12, MaxShift = Duration.FromMinutes(60) }),
        ("30 min, one kept", day => new RepairBudget { MaxShift = Duration.FromMinutes(30), Kept = Undisturbed(day) }),
        ("times and sequence", _ => new RepairBudget { Freedom = RepairFreedom.TimesAndSequence }),
        ("times, 60 min", _ => new RepairBudget { Freedom = RepairFreedom.Times, MaxShift = Duration.FromMinutes(60) }),
    ];

    public static (string Name, RepairBudget Budget) For(RemainingDay day, int turn)
    {
        var (name, make) = All[turn % All.Length];
        return (name, make(day));
    }

    /// <summary>The first patient whom the events leave alone.</summary>
    private static PatientId[] Undisturbed(RemainingDay day)
    {
        var promised = day.Promises.Select(promise => promise.Visit).ToHashSet();
        return
        [
            .. day
                .Request.Visits.Where(visit => promised.Contains(visit.Id) && !day.Disturbed.Contains(visit.Id))
                .Take(1)
                .Select(visit => visit.Patient),
        ];
    }
}
