namespace Planner.Orders;

/// <summary>The tokens of an order's text, one at a time, and the mistakes found so far.</summary>
internal sealed class FrequencyCursor(string text)
{
    private readonly List<FrequencyToken> _tokens = FrequencyTokens.Of(text);
    private int _at;

    public List<FrequencyMistake> Mistakes { get; } = [];

    public FrequencyToken Now => _tokens[_at];

    /// <summary>The token last taken; the first one before any was.</summary>
    public FrequencyToken Last => _tokens[Math.Max(0, _at - 1)];

    public FrequencyToken Take() => Now.Kind == FrequencyTokenKind.End ? Now : _tokens[_at++];

    public bool TakeIf(char symbol)
    {
        bool found = Now.Is(symbol);
        _at += found ? 1 : 0;
        return found;
    }

    /// <summary>Takes the "x" of "2 x wk" or "wk x 4", and the "/" of "2/wk".</summary>
    public void TakeTimes()
    {
        while (Now.IsTimes || Now.Is('/'))
            _at++;
    }

    public void SkipToComma()
    {
        while (Now.Kind != FrequencyTokenKind.End && !Now.Is(','))
            _at++;
    }

    public void Report(int position, string found, string rule, string remedy) =>
        Mistakes.Add(new(position, found, rule, remedy));

    /// <summary>Reports what stands here.</summary>
    public void ReportHere(string rule, string remedy) =>
        Report(Now.Position, Now.Kind == FrequencyTokenKind.End ? "the end" : $"\"{Now.Text}\"", rule, remedy);
}
