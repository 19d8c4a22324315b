using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Reads a scenario file (plain JSON or .gz). What its changes say about an agency is checked when they are applied.
/// </summary>
public static class ScenarioReader
{
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static ScenarioFile ReadFile(string path, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        return Read(InputBytes.ReadFile(path, used), path, used);
    }

    /// <param name="name">What people call the input: a path, or "body".</param>
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static ScenarioFile Read(Stream stream, string name, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        return Read(InputBytes.Read(stream, name, used), name, used);
    }

    private static ScenarioFile Read(byte[] bytes, string name, InputLimits limits)
    {
        JsonCursor root = JsonInput.Parse(bytes, name, limits);
        ScenarioFile file = ScenarioFields.File(root);
        root.Mistakes.ThrowIfAny();
        return file with { UnknownFields = root.Unknown };
    }
}
