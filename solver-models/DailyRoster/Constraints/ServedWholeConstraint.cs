namespace Planner.SolverModels;

/// <summary>[served-once] A visit is served whole or left out: sum over routes of present[s, r] = served[visit(s)].</summary>
internal sealed class ServedWholeConstraint : IRosterConstraint
{
    public void AddTo(RosterVariables roster)
    {
        for (var service = 0; service < roster.Services.Count; service++)
        {
            var routes = roster.PresencesOf(service).Select(p => p.Present);
            roster.Model.AddExactlyOne(routes.Append(!roster.Services[service].Served));
        }
    }
}
