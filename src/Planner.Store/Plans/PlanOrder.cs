namespace Planner.Store;

/// <summary>A plan that is to be made.</summary>
/// <param name="From">First day (yyyy-MM-dd).</param>
/// <param name="To">Last day (yyyy-MM-dd).</param>
/// <param name="Scenario">Empty for the branch as it is.</param>
/// <param name="Summary">JSON about it, without personal data.</param>
public sealed record PlanOrder(string BranchId, string From, string To, string Scenario, string Summary);
