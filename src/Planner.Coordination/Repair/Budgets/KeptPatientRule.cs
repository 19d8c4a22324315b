using NodaTime;
using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A kept patient's visits stay: served, same clinician, start within the tolerance.</summary>
internal sealed class KeptPatientRule : IBudgetRule
{
    public IEnumerable<Violation> Check(BudgetCase facts)
    {
        foreach (Promise promise in facts.Day.Promises)
        {
            if (facts.VisitOf(promise.Visit) is not { } visit || !facts.Budget.Kept.Contains(visit.Patient))
                continue;
            if (Fault(facts, promise) is { } fault)
                yield return new Violation(
                    BudgetRuleCodes.KeptPatient,
                    $"Patient {visit.Patient} is to be kept, but {fault}."
                )
                {
                    Visit = promise.Visit,
                    Amount = 1,
                    Unit = "visits",
                };
        }
    }

    private static string? Fault(BudgetCase facts, Promise promise)
    {
        // A visit that the events made impossible is lost, not moved: that is no choice of the repair.
        if (facts.Rest.Find(promise.Visit, promise.Service) is not var (route, stop))
            return facts.Unkeepable.Contains(promise.Visit) ? null : $"visit {promise.Visit} is not made";
        if (route.Clinician != promise.Clinician)
            return $"visit {promise.Visit} changes its clinician";
        Duration moved = stop.Start - promise.Start;
        return moved > facts.Budget.Tolerance || -moved > facts.Budget.Tolerance
            ? $"visit {promise.Visit} moves by {MinuteWords.Moved(moved)}"
            : null;
    }
}
