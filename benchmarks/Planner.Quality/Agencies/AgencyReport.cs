using System.Text.Json;

namespace Planner.Quality;

/// <summary>What <c>planner plan --json</c> and <c>planner check --json</c> said.</summary>
public static class AgencyReport
{
    public static AgencyRun Of(AgencyRun blank, FinishedProcess plan, FinishedProcess check)
    {
        using JsonDocument planned = JsonDocument.Parse(plan.Output);
        using JsonDocument verdict = JsonDocument.Parse(check.Output);
        JsonElement root = planned.RootElement;
        return blank with
        {
            Visits = root.GetProperty("visits").GetInt32(),
            UpperBound = root.GetProperty("servableUpperBound").GetInt32(),
            Served = root.GetProperty("served").GetInt32(),
            MissedMandatory = root.GetProperty("missedMandatory").GetArrayLength(),
            Cost = root.GetProperty("cost").EnumerateArray().Sum(line => line.GetProperty("cost").GetDouble()),
            Violations = verdict.RootElement.GetProperty("violations").GetArrayLength(),
            Search = root.GetProperty("seconds").GetDouble(),
            Wall = plan.Wall,
            PeakMemoryMb = plan.PeakMemoryMb,
        };
    }
}
