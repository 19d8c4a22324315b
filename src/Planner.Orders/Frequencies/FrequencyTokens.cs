namespace Planner.Orders;

/// <summary>Cuts an order's text into tokens. Blanks only separate.</summary>
internal static class FrequencyTokens
{
    public static List<FrequencyToken> Of(string text)
    {
        List<FrequencyToken> tokens = [];
        for (int at = 0; at < text.Length; )
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            tokens.Add(Next(text, at));
            at = tokens[^1].End - 1;
        }
        tokens.Add(new(FrequencyTokenKind.End, "", text.Length + 1, text.Length + 1));
        return tokens;
    }

    private static FrequencyToken Next(string text, int at) =>
        text[at] switch
        {
            >= '0' and <= '9' => Run(FrequencyTokenKind.Number, text, at, char.IsAsciiDigit),
            _ when char.IsAsciiLetter(text[at]) => Run(FrequencyTokenKind.Word, text, at, char.IsAsciiLetter),
            '-' or '\u2013' => One(FrequencyTokenKind.Symbol, "-", at),
            ',' or ';' or '+' => One(FrequencyTokenKind.Symbol, ",", at),
            ':' or '/' => One(FrequencyTokenKind.Symbol, text[at].ToString(), at),
            '(' when text.IndexOf(')', at) is > 0 and var close => new(
                FrequencyTokenKind.Remark,
                text[(at + 1)..close],
                at + 1,
                close + 2
            ),
            _ => One(FrequencyTokenKind.Stray, text[at].ToString(), at),
        };

    private static FrequencyToken One(FrequencyTokenKind kind, string text, int at) => new(kind, text, at + 1, at + 2);

    private static FrequencyToken Run(FrequencyTokenKind kind, string text, int at, Func<char, bool> belongs)
    {
        int end = at;
        while (end < text.Length && belongs(text[end]))
            end++;
        return new(kind, text[at..end], at + 1, end + 1);
    }
}
