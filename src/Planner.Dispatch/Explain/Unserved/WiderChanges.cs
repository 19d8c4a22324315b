using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>
/// Changes that ask less of the visit, or bump another: tried by single insertion with all times free, told only where a plan proves
/// them.
/// </summary>
internal sealed class WiderChanges(StandingPlan standing, VisitId visit, PlanProof proof)
{
    /// <summary>Most visits that are tried to be left out.</summary>
    private const int MostTried = 12;

    /// <summary>Most visits named that could be left out.</summary>
    private const int MostLeftOut = 2;

    private readonly Visit _visit = standing.Request.Visits[standing.Compiled.Frame.IndexOf(visit)];

    public IEnumerable<Counterfactual> Of(IReadOnlyList<Candidate> candidates) =>
        NeedLifts.Of(_visit).Select(Without).OfType<Counterfactual>().Concat(LeftOut(candidates).Take(MostLeftOut));

    private Counterfactual? Without(RuleLift need)
    {
        PlanRequest changed = need.Apply(standing.Request);
        var after = new StandingPlan(changed, standing.Plan, standing.Travel);
        return after.With(visit) is { } solution ? proof.Of(visit, changed, solution, [need], isLeast: false) : null;
    }

    private IEnumerable<Counterfactual> LeftOut(IReadOnlyList<Candidate> candidates)
    {
        IEnumerable<int> routes = candidates.Where(c => c.Given.Count == 0).SelectMany(c => c.Routes).Distinct();
        var lesser = routes
            .SelectMany(standing.ServicesOf)
            .Select(standing.VisitOf)
            .DistinctBy(other => other.Id)
            .Where(IsLesser)
            .OrderBy(other => other.Mandatory)
            .ThenBy(other => other.Priority)
            .Take(MostTried);
        foreach (Visit other in lesser)
            if (Bumping(other) is { } change)
                yield return change;
    }

    private bool IsLesser(Visit other) =>
        other.Mandatory == _visit.Mandatory ? other.Priority < _visit.Priority : _visit.Mandatory;

    private Counterfactual? Bumping(Visit other)
    {
        if (standing.Without(other.Id) is not { } without || without.With(visit) is not { } solution)
            return null;
        string kind = other.Mandatory ? "mandatory" : "optional";
        string words = FormattableString.Invariant($"visit {other.Id} (priority {other.Priority}, {kind}) is left out");
        return proof.Of(visit, standing.Request, solution, [], isLeast: false) is { } proven
            ? proven with
            {
                Words = words,
                LeftOut = other.Id,
            }
            : null;
    }
}
