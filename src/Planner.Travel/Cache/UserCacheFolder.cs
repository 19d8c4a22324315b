namespace Planner.Travel;

/// <summary>Where this user's programs keep what they can make again.</summary>
public static class UserCacheFolder
{
    /// <summary>
    /// <c>planner/travel</c> under the local application data on Windows, else under <c>XDG_CACHE_HOME</c> or
    /// <c>~/.cache</c>; null when the user has no home, and then nothing is kept.
    /// </summary>
    public static string? Travel()
    {
        var root = OperatingSystem.IsWindows()
            ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : UnixRoot();
        return Path.IsPathRooted(root) ? Path.Combine(root, "planner", "travel") : null;
    }

    private static string UnixRoot()
    {
        var root = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") ?? "";
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return Path.IsPathRooted(root) || home == "" ? root : Path.Combine(home, ".cache");
    }
}
