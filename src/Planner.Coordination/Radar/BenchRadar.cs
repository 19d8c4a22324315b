using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>
/// The use case "what do the next days hang on?": how many replacements each visit has, where a discipline is short, which
/// credential would help, and what every single call-out would cost.
/// </summary>
public sealed class BenchRadar(RadarOptions options, IProgress<RadarProgress>? progress = null)
{
    /// <param name="document">A plan that keeps every rule.</param>
    /// <param name="travel">Travel between all places of the request.</param>
    /// <param name="stop">Ends the simulation of call-outs early.</param>
    /// <exception cref="InvalidInputException">The span ends before the plan begins, or begins behind its end.</exception>
    public RadarReport Run(PlanDocument document, TravelLookup travel, CancellationToken stop = default)
    {
        (Plan plan, PlanRequest request) = document;
        (Instant from, Instant to) = Span(document);
        CompiledProblem compiled = ProblemCompiler.Compile(request, travel);
        RoutingSolution solution = SolutionReader.Read(compiled, plan);
        var bench = new BenchScan(compiled, solution);
        int[] visits = [.. Enumerable.Range(0, request.Visits.Count).Where(bench.IsServed).Where(IsWithin)];
        BenchDepth[] depths = [.. visits.Select(bench.Depth)];
        IReadOnlyList<CallOutSimulation.Duty> duties = CallOutSimulation.Duties(document, from, to);
        return new RadarReport(
            from,
            to,
            [.. depths.OrderBy(d => d.Reachable.Count).ThenBy(d => d.Qualified.Count).ThenBy(d => d.Start)],
            new CoverageCount(request, plan).Gaps(from, to),
            new RemedySearch(compiled, solution, bench).Of([.. visits.Where((_, k) => depths[k].IsSinglePoint)]),
            new CallOutSimulation(document, travel, options).Run(Chosen(duties, depths), progress, stop),
            duties.Count,
            stop.IsCancellationRequested
        );

        bool IsWithin(int visit)
        {
            Instant start = compiled.Grid.At(solution.ServiceStart[compiled.Problem.Visits.ServiceFirst[visit]]);
            return start >= from && start < to;
        }
    }

    /// <summary>To the end of the plan: the last midnight, or the last return of a night shift.</summary>
    private (Instant From, Instant To) Span(PlanDocument document)
    {
        PlanRequest request = document.Request;
        DateTimeZone zone = request.Agency.TimeZone;
        Instant first = zone.AtStartOfDay(request.From).ToInstant();
        Instant end = document
            .Plan.Routes.Select(route => route.Return)
            .Append(zone.AtStartOfDay(request.To.PlusDays(1)).ToInstant())
            .Max();
        Instant from = options.From ?? first;
        Instant to = Instant.Min(from + options.Ahead, end);
        if (to > first && from < end)
            return (from, to);
        throw new InvalidInputException([
            new InputMistake(
                "--at",
                from.InZone(zone).ToString("uuuu-MM-dd'T'HH:mm", null),
                FormattableString.Invariant($"The plan holds {request.From:uuuu-MM-dd} to {request.To:uuuu-MM-dd}."),
                "Name a moment of these days, or leave it out."
            ),
        ]);
    }

    /// <summary>Those with most single points of failure first.</summary>
    private List<CallOutSimulation.Duty> Chosen(IReadOnlyList<CallOutSimulation.Duty> duties, BenchDepth[] depths)
    {
        HashSet<VisitId> thin = [.. depths.Where(depth => depth.IsSinglePoint).Select(depth => depth.Visit)];
        return
        [
            .. duties
                .OrderByDescending(duty => duty.Visits.Count(thin.Contains))
                .ThenByDescending(duty => duty.Visits.Count)
                .Take(options.MostCallOuts),
        ];
    }
}
