namespace Planner.Store;

/// <summary>Something that is wrong with the audit.</summary>
/// <param name="From">Number of the first row concerned.</param>
/// <param name="To">Number of the last row concerned.</param>
/// <param name="Text">What is wrong, for people.</param>
public sealed record AuditFinding(AuditFault Fault, long From, long To, string Text)
{
    public override string ToString() => Text;
}
