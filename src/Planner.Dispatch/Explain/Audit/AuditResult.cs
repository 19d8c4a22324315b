namespace Planner.Dispatch;

/// <summary>What an audit of one explanation found.</summary>
/// <param name="Checked">Claims that were checked.</param>
/// <param name="Failures">Claims that do not hold, in words; empty as it should be.</param>
/// <param name="Open">Claims that could be checked neither way within the limits, in words.</param>
public sealed record AuditResult(int Checked, IReadOnlyList<string> Failures, IReadOnlyList<string> Open);
