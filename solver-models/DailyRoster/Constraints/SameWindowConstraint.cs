namespace Planner.SolverModels;

/// <summary>[same-window] Both served => window[s, k] = window[t, k] for every two services of a group and every index k.</summary>
internal sealed class SameWindowConstraint : IRosterConstraint
{
    public void AddTo(RosterVariables roster)
    {
        foreach (var group in roster.Problem.Relations.SameWindow)
        {
            for (var i = 1; i < group.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    Bind(roster, roster.Services[group[j]], roster.Services[group[i]]);
                }
            }
        }
    }

    private static void Bind(RosterVariables roster, ServiceVariables one, ServiceVariables other)
    {
        for (var k = 0; k < one.Windows.Count; k++)
        {
            roster.Model.AddEquality(one.Windows[k], other.Windows[k]).OnlyEnforceIf(one.Served, other.Served);
        }
    }
}
