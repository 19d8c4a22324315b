namespace Planner.Formats;

/// <summary>Finds what somebody may have meant.</summary>
public static class Spelling
{
    /// <summary>Characters of a word; what is longer is text, and nobody misspelt it.</summary>
    private const int LongestWord = 200;

    /// <summary>The known words closest to what was written, closest first; none that differ in more than a third of it.</summary>
    public static IReadOnlyList<string> Nearest(string written, IEnumerable<string> known, int most)
    {
        if (written.Length > LongestWord)
            return [];
        string word = Plain(written);
        int limit = Math.Max(1, word.Length / 3);
        return
        [
            .. known
                .Where(candidate => candidate.Length <= LongestWord)
                .Distinct(StringComparer.Ordinal)
                .Select(candidate => (candidate, Distance: Distance(word, Plain(candidate), limit)))
                .Where(pair => pair.Distance <= limit)
                .OrderBy(pair => pair.Distance)
                .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
                .Take(most)
                .Select(pair => pair.candidate),
        ];
    }

    /// <summary>Letters and digits in lower case: how words are compared.</summary>
    public static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Levenshtein's distance; more than the limit where it is certainly more.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        int[] before = [.. Enumerable.Range(0, b.Length + 1)];
        foreach ((int row, char letter) in a.Index())
        {
            int[] now = new int[b.Length + 1];
            now[0] = row + 1;
            for (int i = 0; i < b.Length; i++)
                now[i + 1] = Math.Min(Math.Min(now[i], before[i + 1]) + 1, before[i] + (letter == b[i] ? 0 : 1));
            before = now;
        }
        return before[^1];
    }
}
