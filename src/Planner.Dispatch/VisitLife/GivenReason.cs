namespace Planner.Dispatch;

/// <summary>The reason somebody gives for a step.</summary>
/// <param name="Code">One of the step's; empty = none.</param>
/// <param name="Text">In their own words; empty = none.</param>
public sealed record GivenReason(string Code, string Text = "")
{
    public static readonly GivenReason None = new("");
}
