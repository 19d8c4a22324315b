using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Analysis;

/// <summary>Turns a choice of people into a request, plans it from the chosen routes, and has the checker look at it.</summary>
internal sealed class FleetReview(
    PlanRequest day,
    PlanRequest ample,
    CompiledProblem compiled,
    TravelLookup travel,
    FleetOptions options
)
{
    public FleetDay Of(
        LocalDate date,
        RoutingSolution assembled,
        FleetOutcome outcome,
        int poolSize,
        CancellationToken stop
    )
    {
        var everybody = day.Clinicians.Where(c => c.Shifts.Count > 0).ToList();
        HashSet<ClinicianId> chosen = [.. Used(assembled)];
        PlanRequest smaller = AmpleDay.Only(ample, chosen);
        Plan start = Side(ample).Write(Complete(assembled));
        ReplayedDay[] sides = [Side(day), Side(smaller)];
        RoutingSolution[] found = [.. sides.Select(side => side.Search(options.Replay.Seed, start, stop))];
        IReadOnlyList<Plan> plans = new PlanExchange(sides, found).Run();
        return new FleetDay
        {
            Today = sides[0].Figures(date, options.Replay.Seed, plans[0]),
            Fleet = sides[1].Figures(date, options.Replay.Seed, plans[1]),
            Wages = (Wages(everybody), Wages(smaller.Clinicians)),
            IsProvenOverPool = outcome.Status == OutcomeStatus.ProvenOptimal,
            PoolSize = poolSize,
            Promised = (decimal)outcome.Cost / CostUnits.PerMinuteEquivalent,
            Spared = [.. everybody.Where(c => !chosen.Contains(c.Id))],
            Doubled = [.. everybody.Where(c => chosen.Contains(new ClinicianId(c.Id.Value + AmpleDay.Mark)))],
        };
    }

    // Caps and other rules that span people may refuse what the model put together: the search drops what does not fit.
    private RoutingSolution Complete(RoutingSolution assembled) =>
        RoutingSearch
            .Solve(
                compiled.Problem,
                new SearchOptions
                {
                    Iterations = 1,
                    Workers = 1,
                    Start = assembled,
                }
            )
            .Best;

    private ReplayedDay Side(PlanRequest request) => new(request, travel, options.Replay, day.Policy);

    private decimal Wages(IEnumerable<Clinician> clinicians) =>
        options.HourCost * (decimal)clinicians.SelectMany(c => c.Shifts).Sum(s => (s.SoftEnd - s.Start).TotalHours);

    private IEnumerable<ClinicianId> Used(RoutingSolution solution) =>
        compiled
            .Frame.Routes.Where((_, route) => solution.Routes[route].Any(node => node >= 0))
            .Select(slot => slot.Clinician.Id);
}
