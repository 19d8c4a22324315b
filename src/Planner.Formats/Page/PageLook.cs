namespace Planner.Formats;

/// <summary>
/// How a clinician's route is drawn: one of seven colours of Okabe and Ito (2008) that stay apart for colour-blind readers,
/// one of five dashes, and a number; the number alone tells routes apart.
/// </summary>
/// <param name="Number">1-based, in the order of the request.</param>
internal readonly record struct PageLook(int Number)
{
    private const int Colours = 7;
    private const int Dashes = 5;

    public int Colour => (Number - 1) % Colours;
    public int Dash => (Number - 1) / Colours % Dashes;

    /// <summary>Classes of the style sheet.</summary>
    public string Classes => FormattableString.Invariant($"c{Colour} d{Dash}");
}
