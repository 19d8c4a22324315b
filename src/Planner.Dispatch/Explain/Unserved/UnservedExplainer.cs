using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Dispatch;

/// <summary>Why nobody makes a visit: every single insertion again, then the least blocking set, then what would change it.</summary>
internal sealed class UnservedExplainer(StandingPlan standing, ExplanationSolver solver)
{
    private readonly Lazy<InsertionScan> _scan = new(() => new InsertionScan(standing.Problem, standing.Solution));
    private readonly LeftOutVisits _leftOut = new(
        standing.Compiled,
        new Servability(standing.Request, standing.Travel)
    );
    private readonly LeftOutReasons _reasons = new(standing.Compiled, standing.Solution);

    /// <summary>How often the solver was asked.</summary>
    public int Solves { get; private set; }

    public async Task<UnservedExplanation> ExplainAsync(VisitId id, ExplainQuestion question, CancellationToken stop)
    {
        int visit = standing.Compiled.Frame.IndexOf(id);
        if (_scan.Value.Best(visit, 1) is [var insertion])
            return Fitting(id, insertion);
        var oracle = new DayOracle(new DayCutter(standing, visit), solver);
        var inquiry = new UnservedInquiry(standing, id, oracle);
        UnservedExplanation answer = await inquiry.RunAsync(Blank(id), question, stop);
        Solves += oracle.Solves;
        return answer;
    }

    private UnservedExplanation Blank(VisitId id)
    {
        Visit visit = standing.Request.Visits[standing.Compiled.Frame.IndexOf(id)];
        return new UnservedExplanation
        {
            Visit = id,
            Mandatory = visit.Mandatory,
            Priority = visit.Priority,
            Outcome = UnservedOutcome.Unknown,
            Summary = "",
            Reasons = _leftOut.Of(standing.Compiled.Frame.IndexOf(id), _reasons).Reasons,
        };
    }

    private UnservedExplanation Fitting(VisitId id, Insertion insertion)
    {
        Visit visit = standing.Request.Visits[insertion.Visit];
        decimal extra = CostWords.MinuteEquivalents(insertion.Added);
        long price = standing.Problem.Visits.LeaveOutCost[insertion.Visit];
        string who = string.Join(" and ", insertion.Places.Select(place => standing.ClinicianOf(place.Route).Name));
        string when = standing.Clock.Time(standing.Compiled.Grid.At(insertion.Places[0].Start));
        string now = $"{who} could make it at {when} for {CostWords.Number(extra)} minute-equivalents more";
        bool isCheap = visit.Mandatory || insertion.Added.Tier1 + insertion.Added.Tier2 + insertion.Added.Tier3 < price;
        return Blank(id) with
        {
            Outcome = isCheap ? UnservedOutcome.FitsAfterAll : UnservedOutcome.NotWorthIt,
            Summary = isCheap
                ? $"nothing is in the way: {now}"
                : $"{now}; leaving it out costs {CostWords.Number(price / (decimal)CostUnits.PerMinuteEquivalent)}",
            Reasons = [],
        };
    }
}
