namespace Planner.Cli;

/// <summary>A number with its noun.</summary>
internal static class Counted
{
    /// <summary>"1 row", "2 rows".</summary>
    public static string Of(int count, string thing) =>
        FormattableString.Invariant($"{count} {thing}{(count == 1 ? "" : "s")}");
}
