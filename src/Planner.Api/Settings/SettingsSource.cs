namespace Planner.Api;

/// <summary>A value of a setting, and where it stands.</summary>
/// <param name="Place">The flag, the variable, or the file and its field.</param>
public sealed record SettingsSource(string Name, string Text, string Place);
