using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>A route belongs to a shift of its clinician, and a shift has one route.</summary>
internal sealed class RouteShiftRule : IPlanRule
{
    public IEnumerable<Violation> Check(PlanFacts facts)
    {
        HashSet<ShiftId> taken = [];
        foreach (PlannedRoute route in facts.Plan.Routes)
            if (Mistake(facts.Index, route, taken) is { } message)
                yield return new Violation(RuleCodes.RouteShift, message)
                {
                    Clinician = route.Clinician,
                    Shift = route.Shift,
                    Amount = 1,
                    Unit = "routes",
                };
    }

    private static string? Mistake(RequestIndex index, PlannedRoute route, HashSet<ShiftId> taken)
    {
        if (index.Clinician(route.Clinician) is not { } clinician)
            return $"The request knows no clinician {route.Clinician}.";
        if (index.Shift(route.Shift) is null)
            return $"The request knows no shift {route.Shift}.";
        if (clinician.Shifts.All(s => s.Id != route.Shift))
            return $"Shift {route.Shift} is not one of {clinician.Name}'s.";
        return taken.Add(route.Shift) ? null : $"Shift {route.Shift} has more than one route.";
    }
}
