using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>Blocks of single clinicians as reasons for people: one for each rule, with whom it blocks.</summary>
internal static class BlockingWords
{
    private static readonly Dictionary<string, string> Shared = new()
    {
        [RuleCodes.RouteShift] = "have no shift",
        [RuleCodes.Discipline] = "have another discipline than the visit needs",
        [RuleCodes.Skill] = "do not hold the skill the visit needs",
        [RuleCodes.CredentialExpired] = "hold the skill the visit needs, but not valid on the day",
        [RuleCodes.RequiredClinician] = "are not among the clinicians the patient requires",
        [RuleCodes.ExcludedClinician] = "are excluded by the patient",
        [RuleCodes.RequiredArea] = "do not work in the area of the address",
        [RuleCodes.ClinicianPin] = "are not the clinician the visit is pinned to",
        [RuleCodes.SequencePin] = "do not have the shift the visit is pinned to",
        [RuleCodes.ContinuityCap] = "would be one clinician too many for the patient",
        [RuleCodes.MaxVisits] = "may make no visit that day",
        [RuleCodes.MaxPoints] = "would exceed their points of the day",
        [RuleCodes.MaxLegTravel] = "live or end too far away for a single leg",
        [RuleCodes.MaxDistance] = "would exceed their metres of the day",
        [RuleCodes.MaxWork] = "would exceed their work of the day",
        [RuleCodes.Unreachable] = "have no way to the address and back",
        [RuleCodes.ShiftStart] = "start too late for the windows of the visit",
        [RuleCodes.ShiftEnd] = "would not be back by the end of the shift",
        [RuleCodes.Break] = "have breaks that leave no room for it",
        [RuleCodes.TwoClinicians] = "could do one service, but nobody can do the other at the same time",
    };

    /// <summary>One reason for each rule, the most frequent first.</summary>
    public static IReadOnlyList<BlockingReason> Group(
        Visit visit,
        IEnumerable<(ClinicianId Clinician, Block Block)> blocks
    ) =>
        [
            .. blocks
                .GroupBy(b => b.Block.Rule)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Reason(visit, g.Key, [.. g])),
        ];

    private static BlockingReason Reason(Visit visit, string rule, (ClinicianId Clinician, Block Block)[] blocked)
    {
        string message =
            blocked.Length == 1
                ? blocked[0].Block.Message
                : $"{blocked.Length} clinicians {Shared[rule]} (visit {visit.Id}). For example: {blocked[0].Block.Message}";
        return new BlockingReason(rule, message, [.. blocked.Select(b => b.Clinician)]);
    }
}
