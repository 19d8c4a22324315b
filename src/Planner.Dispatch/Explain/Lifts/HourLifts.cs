using NodaTime;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Hours of shifts, breaks and windows that would have to give way.</summary>
internal sealed class HourLifts(StandingPlan standing)
{
    private static readonly Duration Minute = Duration.FromMinutes(1);
    private readonly TimeGrid _grid = standing.Compiled.Grid;
    private readonly PlanClock _clock = standing.Clock;

    /// <summary>The earliest start of a shift that keeps its date and the shift before.</summary>
    public Instant EarliestStart(RouteSlot slot)
    {
        Instant midnight = _grid.Zone.AtLeniently(slot.Date.AtMidnight()).ToInstant();
        return slot
            .Clinician.Shifts.Where(other => other.Id != slot.Shift.Id && other.HardEnd <= slot.Shift.Start)
            .Select(other => other.HardEnd)
            .Append(midnight)
            .Append(_grid.Origin)
            .Max();
    }

    /// <summary>The latest end of a shift: the next shift begins, or it has lasted from midnight to midnight.</summary>
    public Instant LatestEnd(RouteSlot slot)
    {
        Instant midnight = _grid.Zone.AtLeniently(slot.Date.PlusDays(1).AtMidnight()).ToInstant();
        Instant latest = slot
            .Clinician.Shifts.Where(other => other.Id != slot.Shift.Id && other.Start >= slot.Shift.HardEnd)
            .Select(other => other.Start)
            .Append(midnight)
            .Min();
        return Instant.Max(latest, slot.Shift.HardEnd);
    }

    public RuleLift ShiftEnd(RouteSlot slot)
    {
        Shift shift = slot.Shift;
        return new RuleLift(
            $"shift-end {shift.Id}",
            RuleCodes.ShiftEnd,
            slot.Clinician.Id,
            LiftWeights.Hours,
            $"{slot.Clinician.Name}'s shift ends at {_clock.Time(shift.HardEnd)}",
            $"{slot.Clinician.Name} could work longer",
            To(LatestEnd(slot))
        )
        {
            MinuteLess = back => back - Minute,
            Stretched = (_, back) => Until(slot, PlanClock.MinuteNotBefore(back)),
        };

        Func<PlanRequest, PlanRequest> To(Instant end) =>
            request => request.With(shift.Id, s => s with { HardEnd = end });
        RuleLift Until(RouteSlot of, Instant end) =>
            ShiftEnd(of) with
            {
                Change = $"{of.Clinician.Name} works until {_clock.Time(end)}",
                Apply = To(Instant.Min(end, LatestEnd(of))),
            };
    }

    public RuleLift ShiftStart(RouteSlot slot)
    {
        Shift shift = slot.Shift;
        return new RuleLift(
            $"shift-start {shift.Id}",
            RuleCodes.ShiftStart,
            slot.Clinician.Id,
            LiftWeights.Hours,
            $"{slot.Clinician.Name}'s shift starts at {_clock.Time(shift.Start)}",
            $"{slot.Clinician.Name} could start earlier",
            To(EarliestStart(slot))
        )
        {
            MinuteLess = departure => departure + Minute,
            Stretched = (_, departure) => From(slot, PlanClock.MinuteNotAfter(departure)),
        };

        Func<PlanRequest, PlanRequest> To(Instant start) =>
            request => request.With(shift.Id, s => s with { Start = start });
        RuleLift From(RouteSlot of, Instant start) =>
            ShiftStart(of) with
            {
                Change = $"{of.Clinician.Name} starts at {_clock.Time(start)}",
                Apply = To(Instant.Max(start, EarliestStart(of))),
            };
    }

    /// <summary>A break not taken; stretched, it may begin as early or as late as a moment.</summary>
    public RuleLift Break(RouteSlot slot, int index)
    {
        Break pause = slot.Shift.Breaks[index];
        string name = $"{slot.Clinician.Name}'s break of {PlanClock.Minutes(pause.Length)}";
        var whole = new RuleLift(
            $"break {slot.Shift.Id} {index}",
            RuleCodes.Break,
            slot.Clinician.Id,
            LiftWeights.Break,
            $"{name} starts between {_clock.Time(pause.EarliestStart)} and {_clock.Time(pause.LatestStart)}",
            $"{name} were left out",
            To(b => b with { Mandatory = false })
        );
        return whole with
        {
            Stretched = Moved,
            MinuteLess = start => start < pause.EarliestStart ? start + Minute : start - Minute,
        };

        RuleLift Moved(long steps, Instant start)
        {
            bool isEarlier = start < pause.EarliestStart;
            Break moved = isEarlier
                ? pause with
                {
                    EarliestStart = PlanClock.MinuteNotAfter(start),
                }
                : pause with
                {
                    LatestStart = PlanClock.MinuteNotBefore(start),
                };
            Instant shown = isEarlier ? moved.EarliestStart : moved.LatestStart;
            return whole with { Change = $"{name} could start at {_clock.Time(shown)}", Apply = To(_ => moved) };
        }

        Func<PlanRequest, PlanRequest> To(Func<Break, Break> change) =>
            request =>
                request.With(
                    slot.Shift.Id,
                    s => s with { Breaks = [.. s.Breaks.Select((b, i) => i == index ? change(b) : b)] }
                );
    }
}
