using System.Globalization;
using Planner.Domain;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Costs as people read them.</summary>
public static class CostWords
{
    /// <summary>All tiers but that of mandatory visits left out.</summary>
    public static decimal MinuteEquivalents(TieredCost cost) =>
        (cost.Tier1 + cost.Tier2 + cost.Tier3) / (decimal)CostUnits.PerMinuteEquivalent;

    /// <summary>"driving time".</summary>
    public static string Name(TermKind term)
    {
        string name = PlainWords.Of(term);
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>"+12.5".</summary>
    public static string Signed(decimal value) => value.ToString("+#,0.#;-#,0.#", CultureInfo.InvariantCulture);

    /// <summary>"1,234.5".</summary>
    public static string Number(decimal value) => value.ToString("#,0.#", CultureInfo.InvariantCulture);
}
