namespace Planner.Orders;

/// <summary>The words of an order for how often.</summary>
internal static class FrequencyUnits
{
    private static readonly (string[] Words, FrequencyKind Kind)[] Units =
    [
        (["w", "wk", "wks", "week", "weeks"], FrequencyKind.Weekly),
        (["d", "day", "days"], FrequencyKind.Daily),
        (["m", "mo", "mos", "month", "months"], FrequencyKind.Monthly),
    ];

    /// <summary>Words that say count, unit and interval at once.</summary>
    private static readonly (string Word, FrequencyKind Kind, int Most, int Every)[] Rhythms =
    [
        ("qd", FrequencyKind.Daily, 1, 1),
        ("bid", FrequencyKind.Daily, 2, 1),
        ("tid", FrequencyKind.Daily, 3, 1),
        ("qod", FrequencyKind.Daily, 1, 2),
        ("qw", FrequencyKind.Weekly, 1, 1),
        ("qow", FrequencyKind.Weekly, 1, 2),
        ("eow", FrequencyKind.Weekly, 1, 2),
    ];

    public const string Prn = "prn";
    public const string Every = "q";

    public static FrequencyKind? Unit(string word)
    {
        foreach ((string[] words, FrequencyKind kind) in Units)
        {
            if (words.Contains(word))
                return kind;
        }
        return null;
    }

    /// <summary>What a word such as QOD stands for; null where it is none.</summary>
    public static (FrequencyKind Kind, int Most, int Every)? Rhythm(string word)
    {
        foreach ((string known, FrequencyKind kind, int most, int every) in Rhythms)
        {
            if (known == word)
                return (kind, most, every);
        }
        return null;
    }

    /// <summary>Most visits that one unit can hold: one a day in a week and month, four in a day.</summary>
    public static int MostPer(FrequencyKind kind) =>
        kind switch
        {
            FrequencyKind.Weekly => 7,
            FrequencyKind.Daily => 4,
            FrequencyKind.Monthly => 31,
            _ => 60,
        };

    public static string Name(FrequencyKind kind) =>
        kind switch
        {
            FrequencyKind.Weekly => "week",
            FrequencyKind.Daily => "day",
            FrequencyKind.Monthly => "month",
            _ => "period",
        };
}
