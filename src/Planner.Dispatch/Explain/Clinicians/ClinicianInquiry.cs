using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>
/// Why (not) each clinician, for a visit that the plan at hand leaves out: the exact cheapest insertion where there is one, else the
/// least that has to give way.
/// </summary>
/// <param name="baseline">Cost lines that a clinician's answer is compared with.</param>
internal sealed class ClinicianInquiry(
    StandingPlan standing,
    VisitId visit,
    DayOracle oracle,
    IReadOnlyList<Candidate> candidates,
    IReadOnlyList<CostLine> baseline
)
{
    /// <summary>Nothing weighs more.</summary>
    private const int Heaviest = 1000;

    /// <summary>Routes, or pairs of routes, of one clinician that the solver is asked about.</summary>
    private const int MostAsked = 8;

    private readonly BlockingSearch _search = new(oracle, candidates);
    private readonly Lazy<InsertionScan> _scan = new(() => new InsertionScan(standing.Problem, standing.Solution));
    private IReadOnlyList<Insertion>? _insertions;

    private IReadOnlyList<Insertion> Insertions =>
        _insertions ??= _scan.Value.ByRoute(standing.Compiled.Frame.IndexOf(visit));

    private readonly ChangeFinder _changes = new(standing, visit, oracle);

    /// <summary>The answer, with the least set where a rule is in the way.</summary>
    /// <param name="inDetail">Also the smallest change that would let this clinician come.</param>
    public async Task<(ClinicianAnswer Answer, BlockingSet? Set)> AskAsync(
        Clinician clinician,
        bool inDetail,
        CancellationToken stop
    )
    {
        if (Insertions.FirstOrDefault(insertion => insertion.Places.Any(p => IsOf(p.Route))) is { } cheapest)
            return (Priced(clinician, cheapest), null);
        Candidate[] own = [.. candidates.Where(c => c.Routes.Any(IsOf))];
        if (!inDetail && own is [{ Given.Count: > 0 } nearest, ..])
            return (Told(clinician, nearest.Given), null);
        BlockingSet? set = await LeastAsync(own, stop);
        ClinicianAnswer answer = Blocked(clinician, set);
        if (inDetail && set is not null && await _changes.OfAsync(set, stop) is { } change)
            answer = answer with { Change = change.Told };
        return (answer, set);

        bool IsOf(int route) => standing.ClinicianOf(route).Id == clinician.Id;
    }

    private async Task<BlockingSet?> LeastAsync(Candidate[] own, CancellationToken stop)
    {
        BlockingSet? best = null;
        foreach (Candidate candidate in own.Take(MostAsked))
        {
            int below = (best?.Weight ?? Heaviest) - candidate.Weight;
            if (below <= 0)
                break;
            best = await _search.LeastOfAsync(candidate, below, stop) ?? best;
        }
        return best;
    }

    private ClinicianAnswer Priced(Clinician clinician, Insertion insertion)
    {
        RoutingSolution solution = _scan.Value.Apply(insertion);
        Plan plan = PlanWriter.Write(standing.Compiled, solution, standing.Plan.Origin, [], 0);
        IReadOnlyList<TermChange> change = TermChanges.Between(baseline, plan.Cost);
        string when = standing.Clock.Time(standing.Compiled.Grid.At(insertion.Places[0].Start));
        return new ClinicianAnswer(clinician.Id, [], $"could make it at {when}; {TermChanges.Words(change)}", change)
        {
            Extra = change.Sum(term => term.Cost),
        };
    }

    private static ClinicianAnswer Blocked(Clinician clinician, BlockingSet? set) =>
        set switch
        {
            null when clinician.Shifts.Count == 0 => NoShift(clinician),
            null => new ClinicianAnswer(clinician.Id, [], "could not be told within the limits of the solver", []),
            { Lifts.Count: 0 } => new ClinicianAnswer(clinician.Id, [], "only in another order of the day", []),
            _ => Told(clinician, set.Lifts),
        };

    private static ClinicianAnswer Told(Clinician clinician, IReadOnlyList<RuleLift> lifts) =>
        new(
            clinician.Id,
            [.. lifts.Select(BlockingRule.Of)],
            string.Join(" and ", lifts.Select(lift => lift.Stands)),
            []
        );

    private static ClinicianAnswer NoShift(Clinician clinician)
    {
        string words = $"{clinician.Name} has no shift";
        return new ClinicianAnswer(
            clinician.Id,
            [new BlockingRule(RuleCodes.RouteShift, clinician.Id, words)],
            words,
            []
        );
    }
}
