namespace Planner.TestKit;

/// <summary>A way to break the realistic case.</summary>
/// <param name="Name">What is done, as a sentence.</param>
/// <param name="Rule">The one rule that is broken by it.</param>
/// <param name="ChangesTravel">The travel times are changed, which a plan file cannot show.</param>
public sealed record PlanMutation(string Name, string Rule, Func<PlanCase, PlanCase> Apply, bool ChangesTravel = false)
{
    public override string ToString() => Name;
}
