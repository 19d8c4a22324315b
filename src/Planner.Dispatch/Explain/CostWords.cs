using System.Globalization;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Costs as people read them.</summary>
internal static class CostWords
{
    /// <summary>All tiers but that of mandatory visits left out.</summary>
    public static decimal MinuteEquivalents(TieredCost cost) =>
        (cost.Tier1 + cost.Tier2 + cost.Tier3) / (decimal)CostUnits.PerMinuteEquivalent;

    public static string Number(decimal value) => value.ToString("#,0.#", CultureInfo.InvariantCulture);
}
