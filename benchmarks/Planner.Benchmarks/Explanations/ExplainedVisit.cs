using Planner.Dispatch;

namespace Planner.Benchmarks;

/// <summary>One explained and audited visit.</summary>
/// <param name="Seconds">User time of the explanation, the audit not counted.</param>
internal sealed record ExplainedVisit(string Kind, UnservedExplanation Explanation, double Seconds, AuditResult Audit);
