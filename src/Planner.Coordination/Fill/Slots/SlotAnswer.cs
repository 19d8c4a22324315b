namespace Planner.Coordination;

/// <summary>When a visit could be made.</summary>
/// <param name="Offers">Without moving anybody to another clinician, the cheapest first.</param>
/// <param name="Chains">Where there are none: with others moved.</param>
public sealed record SlotAnswer(IReadOnlyList<SlotOffer> Offers, IReadOnlyList<ChainOffer> Chains);
