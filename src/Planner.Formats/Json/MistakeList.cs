using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Collects mistakes so that all of them are named at once.
/// </summary>
public sealed class MistakeList(InputLimits limits)
{
    private readonly List<InputMistake> _mistakes = [];
    private bool _hasMore;

    public IReadOnlyList<InputMistake> All => _mistakes;

    /// <summary>There are mistakes that are not listed; there is no use in looking for more.</summary>
    public bool IsFull => _hasMore;

    public void Add(string place, string found, string rule, string remedy) =>
        Add(new InputMistake(place, found, rule, remedy));

    public void Add(InputMistake mistake)
    {
        if (_mistakes.Count < limits.MaxMistakes)
            _mistakes.Add(mistake);
        else
            _hasMore = true;
    }

    /// <exception cref="InvalidInputException">There is a mistake.</exception>
    public void ThrowIfAny()
    {
        if (_hasMore)
            _mistakes.Add(new("document", "more mistakes", "Only the first are listed.", "Correct those first."));
        if (_mistakes.Count > 0)
            throw new InvalidInputException(_mistakes);
    }
}
