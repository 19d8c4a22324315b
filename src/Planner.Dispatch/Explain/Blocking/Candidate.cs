namespace Planner.Dispatch;

/// <summary>Routes that could take a visit, one for each service.</summary>
/// <param name="Given">What has to give way in any case so that their clinicians may come.</param>
internal sealed record Candidate(int[] Routes, IReadOnlyList<RuleLift> Given)
{
    public int Weight => Given.Sum(lift => lift.Weight);
}
