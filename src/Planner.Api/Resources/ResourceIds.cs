using Planner.Domain;

namespace Planner.Api;

/// <summary>Ids as they may stand in addresses, tables and documents.</summary>
internal static class ResourceIds
{
    public const int Longest = 100;

    /// <summary>Whether it can be an id: 1 to 100 characters, none of them a control character, a slash, <c>?</c> or <c>#</c>.</summary>
    public static bool IsId(string id) =>
        id.Length is > 0 and <= Longest
        && id.Trim() == id
        && id is not ("." or "..")
        && id.All(letter =>
            !char.IsControl(letter) && !char.IsSurrogate(letter) && letter is not ('/' or '\\' or '?' or '#')
        );

    /// <param name="place">Where it stands in the document.</param>
    public static InputMistake Mistake(string place, string id) =>
        new(
            place,
            id.Length <= 60 ? $"\"{id}\"" : $"{id.Length} characters",
            $"An id has 1 to {Longest} characters, no control characters, and none of / \\ ? #.",
            "Give it another id."
        );

    /// <returns>A text to search for, as it was given.</returns>
    /// <exception cref="ProblemException">No row could have it.</exception>
    public static string? Searched(string name, string? text) =>
        text is null || (text.Length <= Longest && !text.Contains('\0'))
            ? text
            : throw new ProblemException(
                ProblemCatalogue.BadQuery,
                $"{name} is a text of at most {Longest} characters."
            );
}
