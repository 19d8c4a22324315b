namespace Planner.Routing;

/// <summary>What a repair search leaves behind: for each number of people the best it met, by each aim.</summary>
public sealed class RepairResult
{
    private readonly RepairArchive archive;

    internal RepairResult(RepairArchive archive, long iterations, bool[] affected)
    {
        this.archive = archive;
        Iterations = iterations;
        Affected = affected;
    }

    /// <summary>Ruined and recreated routes, all searches together.</summary>
    public long Iterations { get; }

    /// <summary>Per visit: disturbed, or no longer possible as promised because of what comes before it on its route.</summary>
    public bool[] Affected { get; }

    /// <summary>The best repair with at most so many people to call; null when none was found.</summary>
    public RepairFound? Best(RepairAim aim, int maxPeople) => archive.Best(aim, maxPeople)?.Found();

    /// <summary>The repair that leaves the least undone within the people allowed and, of those, calls the fewest.</summary>
    public RepairFound? Fewest(int maxPeople) => archive.Fewest(maxPeople)?.Found();
}
