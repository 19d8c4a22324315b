namespace Planner.Routing;

/// <summary>
/// The way from one stop to the next with the breaks taken on it: who starts at s, at most <paramref name="Latest"/>, may start
/// the next at max(<paramref name="Floor"/>, s + <paramref name="Shift"/>).
/// </summary>
/// <param name="Cost">What the breaks of the gap change.</param>
internal readonly record struct GapStep(int Floor, int Shift, int Latest, Int128 Cost)
{
    /// <summary>The earliest next start.</summary>
    public int After(int start) => Math.Max(Floor, start + Shift);
}
