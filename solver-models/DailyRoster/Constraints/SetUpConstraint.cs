using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>[set-up] A set-up is due when the stop before lies elsewhere: needed[s] = sum of the used ways into s from other places.</summary>
internal sealed class SetUpConstraint : IRosterConstraint
{
    public void AddTo(RosterVariables roster)
    {
        for (var service = 0; service < roster.Services.Count; service++)
        {
            if (roster.Services[service].NeedsSetUp is { } needed)
            {
                roster.Model.AddEquality(LinearExpr.Sum(WaysFromElsewhere(roster, service)), needed);
            }
        }
    }

    private static IEnumerable<BoolVar> WaysFromElsewhere(RosterVariables roster, int service) =>
        roster.Routes.SelectMany(r =>
            r.Arcs.Where(a => a.To == service && !roster.Legs(r.Index).SamePlace(a.From, service))
                .Select(a => a.Literal)
        );
}
