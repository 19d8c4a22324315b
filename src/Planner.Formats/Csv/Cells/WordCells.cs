using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Disciplines, kinds of visits and days of the week in cells.</summary>
internal static class WordCells
{
    private static readonly Dictionary<string, VisitType> Types = Enum.GetValues<VisitType>()
        .ToDictionary(type => Spelling.Plain(type.ToString()))
        .Concat([
            new("soc", VisitType.StartOfCare),
            new("eval", VisitType.Evaluation),
            new("recert", VisitType.Recertification),
            new("roc", VisitType.ResumptionOfCare),
            new("supervision", VisitType.Supervisory),
            new("reassessment", VisitType.TherapyReassessment),
            new("missedvisit", VisitType.MissedVisitMakeUp),
        ])
        .ToDictionary();

    private static readonly IsoDayOfWeek[] Days =
    [
        IsoDayOfWeek.Monday,
        IsoDayOfWeek.Tuesday,
        IsoDayOfWeek.Wednesday,
        IsoDayOfWeek.Thursday,
        IsoDayOfWeek.Friday,
        IsoDayOfWeek.Saturday,
        IsoDayOfWeek.Sunday,
    ];

    public static Discipline? Discipline(this CsvCells cells, string column, string text)
    {
        string word = Spelling.Plain(text);
        foreach (Discipline discipline in Enum.GetValues<Discipline>())
            if (Spelling.Plain(discipline.ToString()) == word)
                return discipline;
        if (text.Length > 0)
            cells.Refuse(
                column,
                text,
                $"A discipline is one of {string.Join(", ", Enum.GetNames<Discipline>())}.",
                "Write one of them."
            );
        return null;
    }

    public static IReadOnlyList<Discipline> Disciplines(this CsvCells cells, string column) =>
        [.. cells.List(column).Select(text => cells.Discipline(column, text)).OfType<Discipline>().Distinct()];

    public static VisitType Kind(this CsvCells cells, string column)
    {
        string text = cells.Text(column);
        if (text.Length == 0)
            return VisitType.Routine;
        if (Types.TryGetValue(Spelling.Plain(text), out VisitType type))
            return type;
        cells.Refuse(
            column,
            text,
            $"A kind of visit is one of {string.Join(", ", Enum.GetNames<VisitType>())}.",
            "Write one of them, or leave it empty for a routine visit."
        );
        return default;
    }

    /// <summary>Days as Mon|Wed or Mon-Fri.</summary>
    public static IReadOnlyList<IsoDayOfWeek> Weekdays(this CsvCells cells, string column)
    {
        List<IsoDayOfWeek> days = [];
        foreach (string item in cells.List(column))
        {
            int[] ends = [.. item.Split('-', '\u2013').Select(Index)];
            if (ends.Length > 2 || ends.Contains(-1))
                cells.Refuse(column, item, "Days of the week are Mon to Sun.", "Write Mon-Fri, or Mon|Wed|Fri.");
            else
                days.AddRange(
                    Enumerable.Range(0, 1 + ((ends[^1] - ends[0] + 7) % 7)).Select(n => Days[(ends[0] + n) % 7])
                );
        }
        return [.. days.Distinct()];
    }

    private static int Index(string word)
    {
        string plain = word.Trim().TrimEnd('.');
        return plain.Length < 2
            ? -1
            : Array.FindIndex(Days, day => day.ToString().StartsWith(plain, StringComparison.OrdinalIgnoreCase));
    }
}
