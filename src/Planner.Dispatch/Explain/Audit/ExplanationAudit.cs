using Planner.CpSat;
using Planner.Domain;
using Planner.Evaluation;

namespace Planner.Dispatch;

/// <summary>
/// Checks by other means what an explanation of a visit claims. A blocking set: lifted as a whole the visit fits, lifted in any
/// proper part it does not. A change: its plan keeps every rule of the changed request, serves the visit and moves nobody else to
/// another clinician; a minute less would not do where that is claimed.
/// </summary>
public sealed class ExplanationAudit
{
    private readonly StandingPlan _standing;
    private readonly ICpSatEngine _engine;

    /// <param name="plan">Keeps every rule.</param>
    public ExplanationAudit(PlanRequest request, Plan plan, TravelLookup travel, ICpSatEngine engine)
    {
        _standing = new StandingPlan(request, plan, travel);
        _engine = engine;
    }

    /// <exception cref="CpSatEngineException">The solver's process failed and one retry did not help.</exception>
    public async Task<AuditResult> CheckAsync(UnservedExplanation explanation, CancellationToken stop)
    {
        var check = new ReplanCheck(_standing, explanation.Visit, _engine);
        var claims = new AuditTally(explanation.Visit);
        await CheckSetAsync(explanation, check, claims, stop);
        foreach (ProvenChange change in explanation.Changes)
            await CheckChangeAsync(explanation.Visit, change, check, claims, stop);
        return claims.Result;
    }

    private async Task CheckSetAsync(
        UnservedExplanation explanation,
        ReplanCheck check,
        AuditTally claims,
        CancellationToken stop
    )
    {
        RuleLift[] lifts = [.. explanation.BlockingSet.Select(rule => rule.Lift!)];
        if (lifts.Length == 0)
            return;
        claims.Expect(true, await check.FitsAsync(Without(lifts), stop), "all of the blocking set lifted");
        if (!explanation.IsMinimal)
            return;
        for (var part = 0; part < (1 << lifts.Length) - 1; part++)
        {
            RuleLift[] lifted = [.. lifts.Where((_, i) => (part >> i & 1) == 1)];
            string words = string.Join(", ", lifted.Select(lift => lift.Key));
            claims.Expect(false, await check.FitsAsync(Without(lifted), stop), $"only [{words}] lifted");
        }
    }

    private async Task CheckChangeAsync(
        VisitId visit,
        ProvenChange change,
        ReplanCheck check,
        AuditTally claims,
        CancellationToken stop
    )
    {
        (Plan plan, PlanRequest request) = (change.Proof!.Plan, change.Proof.Request);
        bool isClean = SolutionChecker.Check(request, plan, _standing.Travel).Count == 0;
        claims.Expect(true, isClean, $"the checker on '{change.Words}'");
        claims.Expect(true, Serves(plan, visit) && KeepsOthers(plan, change), $"who serves whom in '{change.Words}'");
        bool isSameVisits = request.Visits.Sum(v => v.Services.Count) == _standing.Problem.ServiceCount;
        if (change.LeftOut is null && isSameVisits)
            claims.Expect(true, await check.FitsAsync(request, stop), $"a new plan of '{change.Words}'");
        if (change.Proof.MinuteLess is { } less)
            claims.Expect(false, await check.FitsAsync(less, stop), $"a minute less than '{change.Words}'");
    }

    private PlanRequest Without(IEnumerable<RuleLift> lifts) => RuleLift.ApplyAll(_standing.Request, lifts);

    private static bool Serves(Plan plan, VisitId visit) =>
        plan.Routes.Any(route => route.Stops.Any(stop => stop.Visit == visit));

    private bool KeepsOthers(Plan plan, ProvenChange change)
    {
        HashSet<(VisitId, int, ClinicianId)> after = [.. Services(plan)];
        return Services(_standing.Plan).All(s => after.Contains(s) || s.Visit == change.LeftOut);
    }

    private static IEnumerable<(VisitId Visit, int Service, ClinicianId Clinician)> Services(Plan plan) =>
        plan.Routes.SelectMany(route => route.Stops.Select(stop => (stop.Visit, stop.Service, route.Clinician)));
}
