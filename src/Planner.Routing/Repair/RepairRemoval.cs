namespace Planner.Routing;

/// <summary>Takes services out of their routes, all at once.</summary>
internal static class RepairRemoval
{
    /// <summary>
    /// Commits the routes without the services. Routes of partners that were pushed later are walked again with them, so that
    /// two of them do not hold each other up. False, and nothing changed, where what is left cannot be walked.
    /// </summary>
    public static bool TakeOut(
        RepairState state,
        RepairTrial trial,
        IReadOnlyList<int> services,
        RepairData? relax = null
    )
    {
        trial.Begin();
        foreach (int route in services.Select(x => state.RouteOf[x]).Distinct())
        {
            int[] rest = [.. state.Stops[route].Where(x => !services.Contains(x))];
            rest.CopyTo(trial.Change(route, rest.Length));
        }

        if (relax is not null)
        {
            Relax(state, trial, relax);
        }

        if (!trial.Run())
        {
            return false;
        }

        trial.Commit();
        return true;
    }

    private static void Relax(RepairState state, RepairTrial trial, RepairData data)
    {
        RelationTable table = data.Problem.Relations;
        foreach (int route in trial.ChangedRoutes())
        {
            foreach (int x in state.Stops[route].Where(x => data.Bonds.Arcs[x].Length > 0 && IsLate(state, data, x)))
            {
                foreach (int arc in data.Bonds.Arcs[x])
                {
                    int other = state.RouteOf[table.From[arc] == x ? table.To[arc] : table.From[arc]];
                    if (other >= 0)
                    {
                        trial.Wake(other);
                    }
                }
            }
        }
    }

    private static bool IsLate(RepairState state, RepairData data, int x) =>
        !data.IsPromised(x) || state.Start[x] > data.Repair.PromisedStart[x];
}
