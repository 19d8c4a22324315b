using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Collects mistakes so that all of them are named at once.
/// </summary>
public sealed class MistakeList(InputLimits limits)
{
    private readonly List<InputMistake> _mistakes = [];
    private int _unlisted;

    public IReadOnlyList<InputMistake> All => _mistakes;

    public void Add(string place, string found, string rule, string remedy) =>
        Add(new InputMistake(place, found, rule, remedy));

    public void Add(InputMistake mistake)
    {
        if (_mistakes.Count < limits.MaxMistakes)
            _mistakes.Add(mistake);
        else
            _unlisted++;
    }

    /// <exception cref="InvalidInputException">There is a mistake.</exception>
    public void ThrowIfAny()
    {
        if (_unlisted > 0)
            _mistakes.Add(
                new(
                    "document",
                    FormattableString.Invariant($"{_unlisted} more mistakes"),
                    "Only the first are listed.",
                    "Correct those first."
                )
            );
        if (_mistakes.Count > 0)
            throw new InvalidInputException(_mistakes);
    }
}
