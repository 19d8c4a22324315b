namespace Planner.Orders;

/// <summary>One part: a count and a unit and a length, a rhythm and a length, or a PRN cap.</summary>
internal sealed class FrequencyPartParser(string text, FrequencyCursor cursor)
{
    private const int LongestLength = 999;
    private readonly int _from = cursor.Now.Position;

    /// <summary>The part, or null after a mistake.</summary>
    public FrequencyPart? Read()
    {
        int mistakes = cursor.Mistakes.Count;
        FrequencyPart? part = cursor.Now.Kind switch
        {
            FrequencyTokenKind.Number => Counted(),
            FrequencyTokenKind.Word => Worded(),
            _ => Missing(),
        };
        return cursor.Mistakes.Count == mistakes ? part : null;
    }

    private FrequencyPart? Missing()
    {
        cursor.ReportHere("Here a part of the order begins.", "Write it like 2w4, or remove what stands here.");
        return null;
    }

    private FrequencyPart? Counted()
    {
        (int least, int most) = Range();
        cursor.TakeTimes();
        FrequencyToken word = cursor.Now;
        if (word.Kind != FrequencyTokenKind.Word)
        {
            cursor.ReportHere("A count is followed by its unit.", "Write w, d, m or PRN behind the number.");
            return null;
        }
        if (word.Bare == FrequencyUnits.Prn)
            return Prn(least, most);
        cursor.Take();
        if (word.Bare == FrequencyUnits.Every)
            return Interval(least, most);
        if (FrequencyUnits.Unit(word.Bare) is { } unit)
            return Part(unit, least, most, 1);
        if (FrequencyUnits.Rhythm(word.Bare) is { Every: > 1 } rhythm)
            return Part(rhythm.Kind, least, most, rhythm.Every);
        cursor.Report(word.Position, $"\"{word.Text}\"", "A unit is w, d, m or PRN.", "Write it like 2w4 or 1d14.");
        return null;
    }

    private (int Least, int Most) Range()
    {
        int position = cursor.Now.Position;
        int least = cursor.Take().Number;
        if (!cursor.TakeIf('-'))
            return (least, least);
        if (cursor.Now.Kind != FrequencyTokenKind.Number)
        {
            cursor.ReportHere("A range has an upper end.", "Write it like 1-2w3.");
            return (least, least);
        }
        int most = cursor.Take().Number;
        if (most < least)
            cursor.Report(
                position,
                FormattableString.Invariant($"{least}-{most}"),
                "A range goes from the lower to the upper end.",
                FormattableString.Invariant($"Write {most}-{least}.")
            );
        return (least, most);
    }

    private FrequencyPart? Worded()
    {
        FrequencyToken word = cursor.Now;
        if (word.Bare == FrequencyUnits.Prn)
            return Prn(null, null);
        cursor.Take();
        if (word.Bare == FrequencyUnits.Every)
            return Interval(1, 1);
        if (FrequencyUnits.Rhythm(word.Bare) is { } rhythm)
            return Part(rhythm.Kind, rhythm.Most, rhythm.Most, rhythm.Every);
        cursor.Report(
            word.Position,
            $"\"{word.Text}\"",
            "A part begins with a count, QD, BID, QOD, PRN or a discipline.",
            $"Write it like 2w4; disciplines are {DisciplineWords.All}."
        );
        return null;
    }

    // "1q2w8": once every 2 weeks for 8 weeks.
    private FrequencyPart? Interval(int least, int most)
    {
        int every = cursor.Now.Kind == FrequencyTokenKind.Number ? cursor.Take().Number : 0;
        FrequencyToken word = cursor.Now;
        if (every is > 0 and <= 30 && FrequencyUnits.Unit(word.Bare) is { } unit and not FrequencyKind.Monthly)
        {
            cursor.Take();
            return Part(unit, least, most, every);
        }
        cursor.ReportHere(
            "Behind q stand a number and w or d.",
            "Write it like 1q2w8: once every 2 weeks for 8 weeks."
        );
        return null;
    }

    private FrequencyPart? Part(FrequencyKind kind, int least, int most, int every)
    {
        cursor.TakeTimes();
        if (cursor.Now.Kind != FrequencyTokenKind.Number)
        {
            cursor.ReportHere(
                "An order ends: behind the unit stands for how long.",
                FormattableString.Invariant($"Write the number of {FrequencyUnits.Name(kind)}s, as 4 in 2w4.")
            );
            return null;
        }
        FrequencyToken length = cursor.Take();
        CheckCount(kind, least, most);
        CheckLength(kind, every, length);
        return Made(kind, least, most, every, length.Number);
    }

    private void CheckCount(FrequencyKind kind, int least, int most)
    {
        int limit = FrequencyUnits.MostPer(kind);
        if (least >= 1 && most <= limit)
            return;
        string unit = FrequencyUnits.Name(kind);
        cursor.Report(
            _from,
            FormattableString.Invariant($"{(least < 1 ? least : most)} a {unit}"),
            FormattableString.Invariant($"A part orders 1 to {limit} visits a {unit}."),
            least < 1 ? "Leave the part out, or order at least 1." : "Order several a day by the day, as 2d7."
        );
    }

    private void CheckLength(FrequencyKind kind, int every, FrequencyToken length)
    {
        if (length.Number is < 1 or > LongestLength)
            cursor.Report(
                length.Position,
                length.Text,
                FormattableString.Invariant($"A part lasts 1 to {LongestLength} {FrequencyUnits.Name(kind)}s."),
                "Give its length, or leave the part out."
            );
        else if (kind == FrequencyKind.Weekly && length.Number % every != 0)
            cursor.Report(
                length.Position,
                length.Text,
                FormattableString.Invariant($"Every {every} weeks: the length is a multiple of {every}."),
                FormattableString.Invariant($"Write {length.Number + every - length.Number % every}.")
            );
    }

    private FrequencyPart? Prn(int? least, int? most)
    {
        FrequencyToken word = cursor.Take();
        cursor.TakeTimes();
        if (most is null && cursor.Now.Kind == FrequencyTokenKind.Number)
            (least, most) = Range();
        if (most is not { } cap)
        {
            cursor.Report(word.Position, "PRN without a number", "A PRN order has a cap.", "Write it like 3PRN.");
            return null;
        }
        if (least != cap || cap is < 1 or > 60)
            cursor.Report(_from, "this cap", "A PRN order has one cap from 1 to 60.", "Write it like 3PRN.");
        string[] signs = cursor.Now.Kind == FrequencyTokenKind.Remark ? Signs(cursor.Take().Text) : [];
        return Made(FrequencyKind.Prn, 0, cap, 1, 0) with { Signs = signs };
    }

    private static string[] Signs(string remark) =>
        remark.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private FrequencyPart Made(FrequencyKind kind, int least, int most, int every, int length)
    {
        string written = text[(_from - 1)..(cursor.Last.End - 1)];
        return new(kind, written, _from, least, most, every, length);
    }
}
