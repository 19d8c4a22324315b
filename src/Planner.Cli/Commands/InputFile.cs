using Planner.Domain;

namespace Planner.Cli;

/// <summary>Reads an input so that every mistake names the file it stands in.</summary>
internal static class InputFile
{
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static T Read<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (InvalidInputException refused)
        {
            throw new InvalidInputException([.. refused.Mistakes.Select(mistake => Placed(mistake, path))]);
        }
    }

    private static InputMistake Placed(InputMistake mistake, string path) =>
        mistake.Place.StartsWith(path, StringComparison.Ordinal)
            ? mistake
            : mistake with
            {
                Place = $"{path}: {mistake.Place}",
            };
}
