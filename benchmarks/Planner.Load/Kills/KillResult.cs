namespace Planner.Load;

/// <summary>What killing the service showed.</summary>
internal sealed class KillResult
{
    public int Kills { get; set; }

    /// <summary>Of them, those of the database's server.</summary>
    public int ServerKills { get; set; }
    public int Acknowledged { get; set; }
    public int Missing { get; set; }
    public int Jobs { get; set; }
    public List<string> JobsWithoutOnePlan { get; } = [];

    /// <summary>Seconds from start to ready, the most of all starts.</summary>
    public double SlowestStart { get; set; }
    public string Store { get; set; } = "";
    public string Audit { get; set; } = "";

    public bool Holds => Missing == 0 && JobsWithoutOnePlan.Count == 0;

    public string Row(string engine) =>
        FormattableString.Invariant(
            $"| {engine} | {Kills} | {ServerKills} | {Acknowledged} | {Missing} | {Jobs} | {JobsWithoutOnePlan.Count} | {SlowestStart:0.0} | {Audit} {Store} |"
        );
}
