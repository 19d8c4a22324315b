using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>[simultaneous], [ordered-gap] Both served => min &lt;= start(to) - start(from) &lt;= max.</summary>
internal sealed class RelationConstraint : IRosterConstraint
{
    public void AddTo(RosterVariables roster)
    {
        var relations = roster.Problem.Relations;
        for (var k = 0; k < relations.From.Length; k++)
        {
            var (from, to) = (roster.Services[relations.From[k]], roster.Services[relations.To[k]]);
            var max = relations.Max[k] >= RoutingProblem.Unlimited ? long.MaxValue : relations.Max[k];
            roster.Model.Add(to.Start - from.Start, relations.Min[k], max).OnlyEnforceIf(from.Served, to.Served);
        }
    }
}
