using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>What is left to do about a valid plan.</summary>
public static class Findings
{
    /// <summary>Mandatory visits that nobody makes although somebody could with nothing else to do.</summary>
    public static IReadOnlyList<Finding> Of(PlanRequest request, Plan plan, ITravelTimes travel)
    {
        Servability servability = new(request, travel);
        HashSet<VisitId> served = [.. plan.Routes.SelectMany(r => r.Stops).Select(s => s.Visit)];
        return
        [
            .. request
                .Visits.Where(v => v.Mandatory && !served.Contains(v.Id))
                .Select(v => servability.Of(v.Id))
                .Where(s => s.Servable)
                .Select(s => new Finding(s.Visit, Words(s))),
        ];
    }

    private static string Words(VisitServability alone)
    {
        string who = alone.Able.Count == 1 ? "clinician" : "clinicians";
        return $"Visit {alone.Visit} has to be made, but is left out. {alone.Able.Count} {who} could make it with nothing else to do.";
    }
}
