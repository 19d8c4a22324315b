namespace Planner.SolverModels;

/// <summary>A day's work somebody could do, with its times: one column of the fleet question.</summary>
/// <param name="Type">Who could do it: index of a staff type.</param>
/// <param name="Cost">Cost units, wage included; &gt;= 0.</param>
/// <param name="Services">The services it makes, each once.</param>
/// <param name="Starts">Start of each of them in ticks.</param>
public sealed record FleetColumn(int Type, long Cost, IReadOnlyList<int> Services, IReadOnlyList<int> Starts)
{
    internal int? StartOf(int service)
    {
        for (var i = 0; i < Services.Count; i++)
        {
            if (Services[i] == service)
            {
                return Starts[i];
            }
        }

        return null;
    }
}
