using System.Globalization;

namespace Planner.Domain;

/// <summary>
/// Collects findings with their places, spelled as in the request's document.
/// </summary>
/// <param name="unreadable">
/// What a reader could not read and replaced by a default: what rules say about it would only confuse.
/// </param>
internal sealed class FindingList(IReadOnlyList<InputMistake> unreadable)
{
    private const int MostMistakes = 1000;

    public List<InputMistake> Mistakes { get; } = [];

    /// <summary>Whether anything could not be read or was refused so far.</summary>
    public bool AnyRefused => unreadable.Count + Mistakes.Count > 0;

    public List<InputWarning> Warnings { get; } = [];

    public void Mistake(string place, string found, string rule, string remedy)
    {
        // More help nobody, and asking all of them about every place would take long.
        if (
            Mistakes.Count < MostMistakes
            && !unreadable.Any(u => u.Place == place || IsWithin(u.Place, place) || IsWithin(place, u.Place))
        )
            Mistakes.Add(new(place, found, rule, remedy));
    }

    /// <summary>Whether something at a place, or inside it, could not be read or was refused.</summary>
    public bool IsRefused(string place) =>
        unreadable.Concat(Mistakes).Any(m => m.Place == place || IsWithin(m.Place, place));

    public void Warn(string place, string found, string consequence) => Warnings.Add(new(place, found, consequence));

    /// <summary>A mistake when a number lies outside a range, both ends included.</summary>
    public void Range(string place, decimal value, decimal min, decimal max)
    {
        if (value < min || value > max)
            Mistake(
                place,
                value.ToString(CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"A number from {min} to {max}."),
                "Give a number in that range."
            );
    }

    /// <summary>The place of an item: <c>visits[41]</c>.</summary>
    public static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    private static bool IsWithin(string inner, string outer) =>
        inner.Length > outer.Length
        && inner.StartsWith(outer, StringComparison.Ordinal)
        && (inner[outer.Length] is '.' or '[');
}
