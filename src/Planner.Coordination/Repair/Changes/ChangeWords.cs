namespace Planner.Coordination;

/// <summary>Changes in words.</summary>
internal static class ChangeWords
{
    public static string Why(ChangeReason reason, string? other) =>
        reason switch
        {
            ChangeReason.Disturbed => "the event: its promise could not stand",
            ChangeReason.New => "new visit",
            ChangeReason.Pushed => "what comes before it on the route changed",
            ChangeReason.MakesRoom => other is null ? "makes room" : $"makes room for {other}",
            _ => other is null ? "gives way" : $"gives way to {other}, which matters more",
        };
}
