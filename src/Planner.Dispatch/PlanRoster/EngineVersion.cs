namespace Planner.Dispatch;

/// <summary>The planner's own version, as plans state it.</summary>
public static class EngineVersion
{
    /// <summary>Major, minor and patch: "0.1.0".</summary>
    public static string Text { get; } = typeof(EngineVersion).Assembly.GetName().Version!.ToString(3);
}
