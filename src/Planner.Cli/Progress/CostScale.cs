namespace Planner.Cli;

/// <summary>How costs are shown: cost units in one unit that people read, and what that unit is called.</summary>
internal readonly record struct CostScale(double Units, string Name);
