using NodaTime;
using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>
/// No confirmed start moves further than allowed; but where the event put a visit's windows out of reach of its promise, the
/// event has moved it.
/// </summary>
internal sealed class ConfirmedShiftRule : IBudgetRule
{
    public IEnumerable<Violation> Check(BudgetCase facts)
    {
        if (facts.Budget.MaxShift is not { } most)
            yield break;
        foreach (Promise promise in facts.Day.Promises)
        {
            if (facts.Rest.Find(promise.Visit, promise.Service) is not var (_, stop))
                continue;
            Duration moved = stop.Start > promise.Start ? stop.Start - promise.Start : promise.Start - stop.Start;
            if (moved <= most || (facts.IsDisturbed(promise.Visit) && IsOutOfReach(facts, promise, most)))
                continue;
            yield return new Violation(
                BudgetRuleCodes.ConfirmedShift,
                $"Visit {promise.Visit} moves by {MinuteWords.Moved(moved)}; {MinuteWords.Moved(most)} is allowed."
            )
            {
                Visit = promise.Visit,
                Amount = (decimal)(moved - most).TotalMinutes,
                Unit = "min",
            };
        }
    }

    private static bool IsOutOfReach(BudgetCase facts, Promise promise, Duration most) =>
        facts.VisitOf(promise.Visit) is { } visit
        && visit.Windows.All(window => window.Start > promise.Start + most || window.End < promise.Start - most);
}
