using NodaTime;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Windows and pinned starts of visits that would have to give way.</summary>
internal sealed class WindowLifts(StandingPlan standing)
{
    private readonly TimeGrid _grid = standing.Compiled.Grid;
    private readonly PlanClock _clock = standing.Clock;

    /// <summary>Any time at which anybody is on duty; stretched, one window reaches a start, and no farther than the full minute.</summary>
    public RuleLift Window(Visit visit, int weight)
    {
        var any = new TimeWindow(_grid.Origin, _grid.At(standing.HorizonEnd));
        string windows = string.Join(" or ", visit.Windows.Select(_clock.Span));
        var whole = new RuleLift(
            $"window {visit.Id}",
            RuleCodes.Window,
            null,
            weight,
            $"visit {visit.Id} starts only {windows}",
            $"visit {visit.Id} could start at any time",
            request => request.With(visit.Id, v => v with { Windows = [any] })
        );
        return whole with
        {
            Stretched = (_, start) => Reaching(visit, whole, start),
            MinuteLess = start =>
                start < Nearest(visit, start).Window.Start
                    ? start + Duration.FromMinutes(1)
                    : start - Duration.FromMinutes(1),
        };
    }

    private RuleLift Reaching(Visit visit, RuleLift whole, Instant start)
    {
        (int nearest, TimeWindow old) = Nearest(visit, start);
        bool isEarlier = start < old.Start;
        TimeWindow wider = isEarlier
            ? old with
            {
                Start = PlanClock.MinuteNotAfter(start),
            }
            : old with
            {
                End = PlanClock.MinuteNotBefore(start),
            };
        string change = isEarlier
            ? $"the window of visit {visit.Id} opened at {_clock.Time(wider.Start)}"
            : $"the window of visit {visit.Id} stayed open until {_clock.Time(wider.End)}";
        return whole with
        {
            Change = change,
            Apply = request =>
                request.With(
                    visit.Id,
                    v => v with { Windows = [.. v.Windows.Select((w, i) => i == nearest ? wider : w)] }
                ),
        };
    }

    public static RuleLift StartPin(Visit visit) =>
        new(
            $"start-pin {visit.Id}",
            RuleCodes.StartPin,
            null,
            LiftWeights.Pin,
            $"visit {visit.Id} is pinned to its start",
            $"visit {visit.Id} were not pinned to its start",
            request =>
                request.WithPins(pins => pins with { Starts = [.. pins.Starts.Where(pin => pin.Visit != visit.Id)] })
        );

    private static (int Index, TimeWindow Window) Nearest(Visit visit, Instant start) =>
        visit.Windows.Index().MinBy(w => Distance(w.Item, start));

    private static Duration Distance(TimeWindow window, Instant start) =>
        Duration.Max(Duration.Max(window.Start - start, start - window.End), Duration.Zero);
}
