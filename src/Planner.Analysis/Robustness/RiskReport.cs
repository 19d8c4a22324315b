namespace Planner.Analysis;

/// <summary>How a plan holds when services and ways take longer or shorter than planned.</summary>
/// <param name="Planned">The plan's cost when everything goes as planned, in the same sum as <paramref name="Expected"/>.</param>
/// <param name="Visits">Served visits in the order of the request.</param>
/// <param name="ExpectedLateVisits">Mean number of late visits a scenario.</param>
/// <param name="ExpectedLateMinutes">Mean sum of minutes late a scenario.</param>
/// <param name="ExpectedOvertimeMinutes">Mean sum of minutes that routes return after their soft end.</param>
public sealed record RiskReport(
    int Scenarios,
    long Seed,
    ExpectedCost Planned,
    ExpectedCost Expected,
    IReadOnlyList<VisitRisk> Visits,
    double ExpectedLateVisits,
    double ExpectedLateMinutes,
    double ExpectedOvertimeMinutes
)
{
    /// <summary>Buffers that lower the expected cost, in the order in which they pay; empty where nobody asked.</summary>
    public IReadOnlyList<ProposedBuffer> Buffers { get; init; } = [];
}
