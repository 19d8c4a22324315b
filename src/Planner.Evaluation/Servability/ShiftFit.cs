using NodaTime;
using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>Tries one service of one visit on one shift, with nothing else to do but what company may spare it.</summary>
internal sealed class ShiftFit(SecondsGrid grid, PlanWords words, Company company)
{
    /// <summary>The spans in which it can start; none, with the reason, where it cannot be done.</summary>
    public (IReadOnlyList<StartSpan> Spans, Block? Block) Try(Candidate candidate)
    {
        if (Assignment(candidate) is { } may)
            return ([], may);
        GeoPoint place = candidate.Patient.Address.Point;
        TravelLeg? outward = candidate.Index.Way(candidate.Shift.StartPlace.Point, place);
        TravelLeg? homeward = candidate.Index.Way(place, candidate.Shift.EndPlace.Point);
        if (outward is not { } there || homeward is not { } back)
            return (
                [],
                new Block(
                    RuleCodes.Unreachable,
                    $"{Name(candidate)} has no way to the address and back.",
                    BlockStage.Way
                )
            );
        long care = Care(candidate);
        return Limits(candidate, there, back, care) is { } limit
            ? ([], limit)
            : Times(candidate, there.Seconds, care, back.Seconds);
    }

    private static Block? Assignment(Candidate candidate)
    {
        foreach (IAssignmentRule rule in AssignmentRules.All)
            if (rule.Blocks(candidate) is { } message)
                return new Block(rule.Code, message, BlockStage.Assignment);
        SequencePin? other = candidate.Request.Pins.Sequences.FirstOrDefault(p =>
            p.Visits.Contains(candidate.Visit.Id) && p.Shift != candidate.Shift.Id
        );
        if (other is not null)
            return new Block(
                RuleCodes.SequencePin,
                $"Visit {candidate.Visit.Id} is pinned to shift {other.Shift}.",
                BlockStage.Assignment
            );
        return ContinuityCaps.Block(candidate.Index, candidate.Patient, [candidate.Clinician]) is { } full
            ? new Block(RuleCodes.ContinuityCap, full, BlockStage.Assignment)
            : null;
    }

    private long Care(Candidate candidate)
    {
        GeoPoint place = candidate.Patient.Address.Point;
        bool moved = candidate.Shift.StartPlace.Point != place && !company.Shares(place);
        Duration setUp = moved ? Durations.WholeSeconds(candidate.Visit.SetUp) : Duration.Zero;
        return (long)Durations.Seconds(Durations.Service(candidate.Need, candidate.Clinician) + setUp);
    }

    private Block? Limits(Candidate candidate, TravelLeg there, TravelLeg back, long care) =>
        Exceeded(candidate, there, back, there, back, care) is null
            ? null
            : Exceeded(
                candidate,
                company.LeastInto(candidate.Patient.Address.Point, there),
                company.LeastOutOf(candidate.Patient.Address.Point, back),
                there,
                back,
                care
            );

    // The work of a day is at least that of the direct ways, since a detour is never faster; single legs and metres may be less.
    private static Block? Exceeded(
        Candidate candidate,
        TravelLeg into,
        TravelLeg outOf,
        TravelLeg there,
        TravelLeg back,
        long care
    )
    {
        DailyLimits limits = candidate.Clinician.Limits;
        (string Rule, decimal Done, decimal? Limit, string Unit)[] sums =
        [
            (RuleCodes.MaxVisits, 1, limits.MaxVisits, "visits"),
            (RuleCodes.MaxPoints, candidate.Visit.PointsHundredths / 100m, limits.MaxPointsHundredths / 100m, "points"),
            (
                RuleCodes.MaxLegTravel,
                Math.Max(into.Seconds, outOf.Seconds) / 60m,
                Minutes(limits.MaxLegTravel),
                "min a leg"
            ),
            (RuleCodes.MaxDistance, (decimal)into.Metres + outOf.Metres, limits.MaxMetres, "m"),
            (
                RuleCodes.MaxWork,
                ((decimal)there.Seconds + back.Seconds + care) / 60m,
                Minutes(limits.MaxWork),
                "min of work"
            ),
        ];
        foreach (var (rule, done, limit, unit) in sums)
            if (done > limit)
                return new Block(
                    rule,
                    $"{Name(candidate)} would need {Number(done)} {unit}; the limit is {Number(limit.Value)}.",
                    BlockStage.Limits
                );
        return null;
    }

    private (IReadOnlyList<StartSpan> Spans, Block? Block) Times(Candidate candidate, long there, long care, long back)
    {
        BreakSchedules schedules = new(grid, candidate.Shift, there, care, back);
        StartSpan[] wanted = [.. Wanted(candidate)];
        StartSpan[] spans = [.. schedules.Spans.SelectMany(s => wanted.Select(s.And)).Where(s => !s.IsEmpty)];
        if (spans.Length > 0)
            return (spans, null);
        StartSpan free = schedules.WithoutBreaks;
        if (wanted.Any(w => !w.And(free).IsEmpty))
            return (
                [],
                new Block(RuleCodes.Break, $"{Name(candidate)}'s breaks leave no room for it.", BlockStage.Breaks)
            );
        return ([], Late(candidate, free, wanted));
    }

    /// <summary>When the visit may start: its windows, or the pinned moment where that lies in one.</summary>
    private IEnumerable<StartSpan> Wanted(Candidate candidate)
    {
        StartSpan[] pins =
        [
            .. candidate
                .Request.Pins.Starts.Where(p => p.Visit == candidate.Visit.Id)
                .Select(p => new StartSpan(grid.NotBefore(p.Start), grid.NotAfter(p.Start))),
        ];
        return candidate
            .Visit.Windows.Select(w => new StartSpan(grid.NotBefore(w.Start), grid.NotAfter(w.End)))
            .Select(w => pins.Aggregate(w, (span, pin) => span.And(pin)))
            .Where(w => !w.IsEmpty);
    }

    private Block Late(Candidate candidate, StartSpan free, StartSpan[] wanted)
    {
        long early = wanted.Select(w => free.First - w.Last).Where(gap => gap > 0).DefaultIfEmpty(long.MaxValue).Min();
        long late = wanted.Select(w => w.First - free.Last).Where(gap => gap > 0).DefaultIfEmpty(long.MaxValue).Min();
        string name = Name(candidate);
        if (wanted.Length == 0 || (early == long.MaxValue && late == long.MaxValue) || free.IsEmpty)
            return new Block(RuleCodes.ShiftEnd, $"{name}'s shift is too short for it.", BlockStage.Time);
        return early < late
            ? new Block(
                RuleCodes.ShiftStart,
                $"{name} could start at {words.Time(grid.Moment(free.First))} at the earliest; the windows are over by then.",
                BlockStage.Time,
                early
            )
            : new Block(
                RuleCodes.ShiftEnd,
                $"{name} would have to start by {words.Time(grid.Moment(free.Last))} to be back in time; the windows open later.",
                BlockStage.Time,
                late
            );
    }

    private static decimal? Minutes(Duration? duration) => duration is { } span ? Durations.Minutes(span) : null;

    private static string Number(decimal value) => PlanWords.Number(Math.Round(value, 1));

    private static string Name(Candidate candidate) => candidate.Clinician.Name;
}
