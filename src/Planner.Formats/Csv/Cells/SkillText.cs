using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Skills in a cell: <c>wound-care:2 until 2026-12-31</c>.</summary>
internal static partial class SkillText
{
    private const string Rule = "A skill is its name, then its level 1 to 100 and its last day where they matter.";
    private const string Remedy = "Write it as wound-care:2 until 2026-12-31, several parted by |.";

    /// <summary>What a clinician holds.</summary>
    public static IReadOnlyList<Credential> Credentials(this CsvCells cells, string column)
    {
        List<Credential> held = [];
        foreach (string item in cells.List(column))
        {
            if (Matched(cells, column, item) is not { } match)
                continue;
            string until = match.Groups["until"].Value;
            LocalDate? last = cells.Day(column, until);
            if (until.Length == 0 || last is not null)
                held.Add(new Credential(Name(match), Level(match), ExpiresOn: last));
        }
        return held;
    }

    /// <summary>What a service needs.</summary>
    public static IReadOnlyList<SkillNeed> Needs(this CsvCells cells, string column)
    {
        List<SkillNeed> needs = [];
        foreach (string item in cells.List(column))
        {
            if (Matched(cells, column, item) is not { } match)
                continue;
            if (match.Groups["until"].Success)
                cells.Refuse(column, item, "A need has no last day.", "Write the skill and its least level.");
            else
                needs.Add(new SkillNeed(Name(match), Level(match)));
        }
        return needs;
    }

    private static Match? Matched(CsvCells cells, string column, string item)
    {
        Match match = Item().Match(item);
        if (match.Success && Level(match) is >= 1 and <= 100)
            return match;
        cells.Refuse(column, item, Rule, Remedy);
        return null;
    }

    private static string Name(Match match) => match.Groups["name"].Value.Trim();

    private static int Level(Match match) =>
        match.Groups["level"].Success ? int.Parse(match.Groups["level"].Value, CultureInfo.InvariantCulture) : 1;

    [GeneratedRegex(
        @"^(?<name>[^:]+?)(?:\s*:\s*(?<level>[0-9]{1,3}))?(?:\s+until\s+(?<until>.+))?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Item();
}
