namespace Planner.Evaluation;

/// <summary>Every rule, in the order in which violations are reported.</summary>
internal static class PlanRules
{
    public static IReadOnlyList<IPlanRule> All { get; } =
    [
        new ServedOnceRule(),
        new RouteShiftRule(),
        .. AssignmentRules.All.Select(rule => new AssignmentRule(rule)),
        new ContinuityCapRule(),
        new WindowRule(),
        new StartPinRule(),
        new ShiftStartRule(),
        new ShiftEndRule(),
        new UnreachableRule(),
        new TravelRule(),
        new OverlapRule(),
        new ServiceDurationRule(),
        new SetUpRule(),
        new BreakRule(),
        new TwoCliniciansRule(),
        new SimultaneousRule(),
        new OrderedGapRule(),
        new SameClinicianRule(),
        new DifferentCliniciansRule(),
        new MaxVisitsRule(),
        new MaxWorkRule(),
        new MaxDistanceRule(),
        new MaxPointsRule(),
        new MaxLegTravelRule(),
        new SequencePinRule(),
    ];

    /// <summary>What a plan says about itself; judged where it breaks no other rule, of which this would be a mere consequence.</summary>
    public static IReadOnlyList<IPlanRule> Statements { get; } = [new ServableFlagRule(), new CostMismatchRule()];
}
