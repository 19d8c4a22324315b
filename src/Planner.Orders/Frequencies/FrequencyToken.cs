namespace Planner.Orders;

/// <summary>A number, a word, a sign or a parenthesis of an order's text.</summary>
/// <param name="Position">Its first character, from 1.</param>
/// <param name="End">The character behind it, from 1.</param>
internal readonly record struct FrequencyToken(FrequencyTokenKind Kind, string Text, int Position, int End)
{
    /// <summary>The number, at most 99,999: more digits mean nothing here.</summary>
    public int Number => Text.Length > 5 ? 99_999 : int.Parse(Text, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The word in lower case without the x of "2x" or "x4".</summary>
    public string Bare
    {
        get
        {
            string word = Text.ToLowerInvariant();
            word = word.Length > 1 && word[0] == 'x' ? word[1..] : word;
            return word.Length > 1 && word[^1] == 'x' ? word[..^1] : word;
        }
    }

    public bool IsTimes => Kind == FrequencyTokenKind.Word && Bare == "x";

    public bool Is(char symbol) => Kind == FrequencyTokenKind.Symbol && Text[0] == symbol;
}
