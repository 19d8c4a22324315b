using NodaTime;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>
/// Undisturbed visits promised before the moment from which everything is free keep their clinician and, where only times may
/// change, their order among one another.
/// </summary>
internal sealed class FreedomRule : IBudgetRule
{
    public IEnumerable<Violation> Check(BudgetCase facts)
    {
        if (facts.Budget.Freedom == RepairFreedom.All)
            return [];
        Promise[] bound = [.. facts.Day.Promises.Where(promise => IsBound(facts, promise))];
        IEnumerable<Violation> moved = bound.Where(promise => Moved(facts, promise)).Select(OtherClinician);
        return facts.Budget.Freedom == RepairFreedom.Times ? moved.Concat(Swapped(facts, bound)) : moved;
    }

    private static bool IsBound(BudgetCase facts, Promise promise) =>
        !facts.IsDisturbed(promise.Visit) && !(facts.Budget.FreeFrom is { } from && promise.Start >= from);

    private static bool Moved(BudgetCase facts, Promise promise) =>
        facts.Rest.Find(promise.Visit, promise.Service) is var (route, _) && route.Clinician != promise.Clinician;

    private static Violation OtherClinician(Promise promise) =>
        Broken(promise.Visit, $"Visit {promise.Visit} changes its clinician; only its time may change.");

    private static IEnumerable<Violation> Swapped(BudgetCase facts, Promise[] bound)
    {
        foreach (var shift in bound.GroupBy(promise => (promise.Clinician, promise.Shift)))
        {
            Promise[] order = [.. shift.OrderBy(promise => promise.Start).ThenBy(promise => promise.Service)];
            Instant last = Instant.MinValue;
            foreach (Promise promise in order)
            {
                if (facts.Rest.Find(promise.Visit, promise.Service) is not var (route, stop))
                    continue;
                if (route.Shift == promise.Shift && stop.Start < last)
                    yield return Broken(promise.Visit, $"Visit {promise.Visit} changes its place in the route.");
                last = route.Shift == promise.Shift ? stop.Start : last;
            }
        }
    }

    private static Violation Broken(VisitId visit, string message) =>
        new(BudgetRuleCodes.Freedom, message)
        {
            Visit = visit,
            Amount = 1,
            Unit = "visits",
        };
}
