using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>Takes clinicians out for a day of a plan, one at a time, repairs the day and notes the price.</summary>
internal sealed class CallOutSimulation(PlanDocument document, TravelLookup travel, RadarOptions options)
{
    private readonly DateTimeZone _zone = document.Request.Agency.TimeZone;

    /// <summary>Prices by call-out, worst first.</summary>
    /// <param name="duties">What is simulated.</param>
    /// <param name="stop">Ends the simulation early; what is priced by then is handed out.</param>
    public IReadOnlyList<CallOutPrice> Run(
        IReadOnlyList<Duty> duties,
        IProgress<RadarProgress>? progress,
        CancellationToken stop
    )
    {
        Dictionary<Instant, QuietDay> promised = duties
            .Select(duty => duty.Now)
            .Distinct()
            .ToDictionary(now => now, Promised);
        var prices = new CallOutPrice?[duties.Count];
        var done = 0;
        progress?.Report(new RadarProgress(0, duties.Count));
        var settings = new ParallelOptions { MaxDegreeOfParallelism = options.Workers > 0 ? options.Workers : -1 };
        Parallel.For(
            0,
            duties.Count,
            settings,
            (k, loop) =>
            {
                if (stop.IsCancellationRequested)
                    loop.Stop();
                else if (
                    PriceOf(duties[k], promised[duties[k].Now], stop) is var price
                    && !stop.IsCancellationRequested
                )
                {
                    prices[k] = price;
                    progress?.Report(new RadarProgress(Interlocked.Increment(ref done), duties.Count));
                }
            }
        );
        return
        [
            .. prices
                .OfType<CallOutPrice>()
                .OrderByDescending(price => price.MandatoryLost)
                .ThenByDescending(price => price.Lost.Count)
                .ThenByDescending(price => price.Price)
                .ThenBy(price => price.Date)
                .ThenBy(price => price.Clinician.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// Clinicians with visits that begin in a span, by the day their shift begins; each known at that midnight, or at the begin of
    /// the span where that is later the same day.
    /// </summary>
    public static IReadOnlyList<Duty> Duties(PlanDocument document, Instant from, Instant to)
    {
        DateTimeZone zone = document.Request.Agency.TimeZone;
        Dictionary<ShiftId, LocalDate> days = document
            .Request.Clinicians.SelectMany(clinician => clinician.Shifts)
            .ToDictionary(shift => shift.Id, shift => shift.Start.InZone(zone).Date);
        return
        [
            .. document
                .Plan.Routes.SelectMany(route => route.Stops, (route, stop) => (route, stop))
                .Where(made => made.stop.Start >= from && made.stop.Start < to)
                .GroupBy(made => (made.route.Clinician, Date: days[made.route.Shift]), made => made.stop.Visit)
                .Select(day => new Duty(
                    day.Key.Clinician,
                    day.Key.Date,
                    Instant.Max(from, zone.AtStartOfDay(day.Key.Date).ToInstant()),
                    [.. day.Distinct()]
                ))
                // A night shift that began the day before is no part of the day that is repaired.
                .Where(duty => RemainingDayCompiler.DayOf(document.Request, duty.Now) == duty.Date),
        ];
    }

    private CallOutPrice PriceOf(Duty duty, QuietDay promised, CancellationToken stop)
    {
        var outage = new ClinicianOut(new EventId($"radar-{duty.Clinician.Value}"), duty.Now, duty.Clinician, duty.Now);
        RemainingDay day = RemainingDayCompiler.Compile(document, [outage], duty.Now, travel);
        var settings = new RepairPlanOptions
        {
            Iterations = options.Iterations,
            Seed = options.Seed,
            Workers = 1,
        };
        RepairOutcome outcome = new RepairPlan(settings).Run(day, RepairBudget.Unlimited, stop);
        return outcome.Proposals.Count == 0 ? Unrepaired(duty) : Priced(duty, outcome.Proposals[0], promised);
    }

    private static CallOutPrice Priced(Duty duty, RepairProposal fewest, QuietDay promised)
    {
        LostVisit[] lost = [.. fewest.Lost, .. fewest.Bumped];
        return new CallOutPrice(
            duty.Clinician,
            duty.Date,
            duty.Visits.Count,
            fewest.Calls.Count,
            fewest.Driving - promised.Driving,
            fewest.Cost - promised.Cost,
            [.. lost.Select(visit => visit.Visit)],
            lost.Count(visit => visit.Mandatory),
            true
        );
    }

    private CallOutPrice Unrepaired(Duty duty)
    {
        HashSet<VisitId> mandatory = [.. document.Request.Visits.Where(v => v.Mandatory).Select(v => v.Id)];
        int lost = duty.Visits.Count(mandatory.Contains);
        return new CallOutPrice(
            duty.Clinician,
            duty.Date,
            duty.Visits.Count,
            0,
            Duration.Zero,
            0,
            duty.Visits,
            lost,
            false
        );
    }

    private QuietDay Promised(Instant now)
    {
        RemainingDay day = RemainingDayCompiler.Compile(document, [], now, travel);
        Plan rest = document.Plan with { Routes = day.Published };
        CompiledProblem compiled = ProblemCompiler.Compile(day.Request, day.Travel);
        RepairProblem promised = RepairCompiler.Compile(day, RepairBudget.Unlimited, compiled);
        return new QuietDay(
            CostEvaluator.Evaluate(day.Request, rest, day.Travel).Lines.Sum(line => line.Cost),
            Duration.FromSeconds(PromisedRoutes.Driving(promised))
        );
    }

    /// <summary>A clinician's visits of a day within the span, and when the call-out is known.</summary>
    internal sealed record Duty(ClinicianId Clinician, LocalDate Date, Instant Now, IReadOnlyList<VisitId> Visits);

    /// <summary>What the rest of a day costs and drives when nothing happens.</summary>
    private sealed record QuietDay(decimal Cost, Duration Driving);
}
