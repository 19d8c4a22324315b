namespace Planner.Domain;

/// <summary>
/// An input was refused; every mistake at once.
/// </summary>
public sealed class InvalidInputException(IReadOnlyList<InputMistake> mistakes)
    : Exception(string.Join(Environment.NewLine, mistakes))
{
    public IReadOnlyList<InputMistake> Mistakes { get; } = mistakes;
}
