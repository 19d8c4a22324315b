using NodaTime;
using Planner.Coordination;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Quality;

/// <summary>The budgets of the small days in turn, so that every limit is held against the model.</summary>
internal static class ProofBudgets
{
    /// <summary>Where starts may move all day, a proof has more to choose among: fewer services can be proven.</summary>
    private const int FewServices = 12;
    private const int ManyServices = 20;

    private static readonly (string Name, int Most, Func<RemainingDay, RepairBudget> Make)[] All =
    [
        ("none", FewServices, _ => RepairBudget.Unlimited),
        (
            "12 people, 60 min",
            ManyServices,
            _ => new RepairBudget { MaxPeople = 12, MaxShift = Duration.FromMinutes(60) }
        ),
        (
            "30 min, one kept",
            ManyServices,
            day => new RepairBudget { MaxShift = Duration.FromMinutes(30), Kept = Undisturbed(day) }
        ),
        ("times and sequence", FewServices, _ => new RepairBudget { Freedom = RepairFreedom.TimesAndSequence }),
        (
            "times, 60 min",
            ManyServices,
            _ => new RepairBudget { Freedom = RepairFreedom.Times, MaxShift = Duration.FromMinutes(60) }
        ),
    ];

    /// <summary>Most services of a day under the budget of a turn.</summary>
    public static int MostServices(int turn) => All[turn % All.Length].Most;

    public static (string Name, RepairBudget Budget) For(RemainingDay day, int turn)
    {
        var (name, _, make) = All[turn % All.Length];
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
