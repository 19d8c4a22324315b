using Planner.Domain;
using Planner.Evaluation;
using Planner.SolverModels;

namespace Planner.Dispatch;

/// <summary>Why a visit is made by whom and when: its price, what holds its start, and what anybody else would cost.</summary>
internal sealed class ServedExplainer(StandingPlan standing, ExplanationSolver solver)
{
    /// <summary>How often the solver was asked.</summary>
    public int Solves { get; private set; }

    /// <param name="only">Nobody but this clinician is asked about; null = everybody.</param>
    public async Task<ServedExplanation> ExplainAsync(
        VisitId visit,
        ClinicianId? only,
        CostBreakdown cost,
        CancellationToken stop
    )
    {
        StandingPlan? without = standing.Without(visit);
        return new ServedExplanation(
            visit,
            [.. standing.CliniciansOf(visit).Distinct()],
            standing.Compiled.Grid.At(standing.Solution.ServiceStart[standing.Compiled.Frame.ServiceOf(visit)]),
            CostlyVisits.Terms(cost, cost.Visits.Where(part => part.Visit == visit)),
            without is null ? [] : TermChanges.Between(without.Plan.Cost, standing.Plan.Cost),
            new WhyThen(standing).Of(visit),
            without is null ? [] : await OthersAsync(without, visit, only, stop)
        );
    }

    private async Task<IReadOnlyList<ClinicianAnswer>> OthersAsync(
        StandingPlan without,
        VisitId visit,
        ClinicianId? only,
        CancellationToken stop
    )
    {
        int index = standing.Compiled.Frame.IndexOf(visit);
        HashSet<ClinicianId> serving = [.. standing.CliniciansOf(visit)];
        var oracle = new DayOracle(new DayCutter(without, index), solver);
        IReadOnlyList<Candidate> candidates = new Candidates(without, oracle.Cutter, index).All;
        var inquiry = new ClinicianInquiry(without, visit, oracle, candidates, standing.Plan.Cost);
        var answers = new List<ClinicianAnswer>();
        foreach (Clinician other in standing.Request.Clinicians.Where(IsAsked))
            answers.Add((await inquiry.AskAsync(other, inDetail: only is not null, stop)).Answer);
        Solves += oracle.Solves;
        return [.. answers.OrderBy(a => a.Rules.Count > 0).ThenBy(a => a.Extra ?? 0)];

        bool IsAsked(Clinician clinician) => only is null ? !serving.Contains(clinician.Id) : clinician.Id == only;
    }
}
