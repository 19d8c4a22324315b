namespace Planner.Formats;

/// <summary>One service a patient needs: its kind and its ticks (1/1000 of the instance's unit).</summary>
public sealed record HhcrspService(string Service, int Duration);
