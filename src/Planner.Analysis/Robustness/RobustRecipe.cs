using System.Globalization;
using System.Text.RegularExpressions;

namespace Planner.Analysis;

/// <summary>The words in which a plan states its robust choice, and the way back, so that a replay makes the same choice.</summary>
public static partial class RobustRecipe
{
    /// <summary>
    /// "robust, 1000 scenarios, 2000 iterations" or "robust, 1000 scenarios, 1 s"; with learned durations the log's hash follows,
    /// and the choice cannot be made again from the plan alone.
    /// </summary>
    public static string Write(RobustChoiceOptions options)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        string budget = options.Iterations is { } iterations
            ? string.Create(invariant, $"{iterations} iterations")
            : string.Create(invariant, $"{options.Seconds:0.###} s");
        string learned = options.Durations.Length > 0 ? $", durations {options.Durations}" : "";
        return string.Create(invariant, $"robust, {options.Scenarios} scenarios, {budget}{learned}");
    }

    /// <summary>The options behind the words; null where they are no robust choice or do not say all of it.</summary>
    public static RobustChoiceOptions? Read(string recipe, long seed, int workers)
    {
        Match match = Words().Match(recipe);
        if (!match.Success)
            return null;
        string iterations = match.Groups["iterations"].Value;
        string seconds = match.Groups["seconds"].Value;
        return new RobustChoiceOptions
        {
            Scenarios = int.Parse(match.Groups["scenarios"].Value, CultureInfo.InvariantCulture),
            Iterations = iterations.Length > 0 ? long.Parse(iterations, CultureInfo.InvariantCulture) : null,
            Seconds = seconds.Length > 0 ? double.Parse(seconds, CultureInfo.InvariantCulture) : 0,
            Seed = seed,
            Workers = workers,
        };
    }

    [GeneratedRegex(
        @"^robust, (?<scenarios>[0-9]{1,6}) scenarios, (?:(?<iterations>[0-9]{1,13}) iterations|(?<seconds>[0-9]{1,5}(?:\.[0-9]{1,3})?) s)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Words();
}
