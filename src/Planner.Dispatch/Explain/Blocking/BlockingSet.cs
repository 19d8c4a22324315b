namespace Planner.Dispatch;

/// <summary>Rules that together keep a visit out.</summary>
/// <param name="Day">The day that would take the visit.</param>
/// <param name="Lifts">Lifting them together makes it fit.</param>
/// <param name="IsMinimal">Proven: lifting any proper part does not, whoever would come.</param>
internal sealed record BlockingSet(Day Day, IReadOnlyList<RuleLift> Lifts, bool IsMinimal)
{
    public int Weight => Lifts.Sum(lift => lift.Weight);
}
