namespace Planner.Routing;

/// <summary>What a repair is chosen by, among those that leave the least mandatory work undone.</summary>
public enum RepairAim
{
    /// <summary>The policy's cost.</summary>
    Cost,

    /// <summary>Ticks driven, then cost.</summary>
    Driving,

    /// <summary>Ticks of overtime, then cost.</summary>
    Overtime,
}
