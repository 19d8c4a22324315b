namespace Planner.Formats;

/// <summary>The prices of the components of an instance; what is not named is not counted.</summary>
public sealed class UhhcCosts(IReadOnlyDictionary<UhhcComponent, UhhcPrice> prices)
{
    public UhhcPrice this[UhhcComponent component] => prices.GetValueOrDefault(component);

    /// <summary>Tardiness is forbidden.</summary>
    public bool HasHardWindows =>
        this[UhhcComponent.TotalTardiness].IsHard || this[UhhcComponent.HighestTardiness].IsHard;

    /// <summary>Whether a fault of a cell (skill, incompatibility) excludes it: stated hard, or not priced at all.</summary>
    public bool Excludes(UhhcComponent component) => this[component] is { IsHard: true } or { IsStated: false };
}
