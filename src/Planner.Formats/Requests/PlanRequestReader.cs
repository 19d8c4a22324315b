using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Reads a request (plain JSON or .gz) and checks it: what it returns keeps every rule of the domain.
/// </summary>
public static class PlanRequestReader
{
    private static readonly string[] NamesInFolder = ["request.json", "request.json.gz"];

    /// <summary>Reads a file, or a dataset folder that holds request.json or request.json.gz.</summary>
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static PlanRequest ReadFile(string path, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        string file = InFolder(path);
        return Read(InputBytes.ReadFile(file, used), file, used);
    }

    /// <param name="name">What people call the input: a path, or "body".</param>
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static PlanRequest Read(Stream stream, string name, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        return Read(InputBytes.Read(stream, name, used), name, used);
    }

    private static PlanRequest Read(byte[] bytes, string name, InputLimits limits)
    {
        JsonCursor root = JsonInput.Parse(bytes, name, limits);
        PlanRequest request = Read(root, "", RequestValidator.Check);
        root.Mistakes.ThrowIfAny();
        return request with { UnknownFields = root.Unknown };
    }

    /// <summary>Reads a request inside a document; mistakes go to the document's list.</summary>
    /// <param name="prefix">Where the request stands: empty, or "request.".</param>
    /// <param name="check">The rules it has to keep, what was unreadable left out.</param>
    internal static PlanRequest Read(
        JsonCursor cursor,
        string prefix,
        Func<PlanRequest, IReadOnlyList<InputMistake>, RequestFindings> check
    )
    {
        PlanRequest request = RequestFields.Request(cursor);
        InputMistake[] unreadable = [.. cursor.Mistakes.All.Select(m => m with { Place = Without(prefix, m.Place) })];
        foreach (InputMistake mistake in check(request, unreadable).Mistakes)
            cursor.Mistakes.Add(mistake with { Place = prefix + mistake.Place });
        return request;
    }

    private static string Without(string prefix, string place) =>
        place.StartsWith(prefix, StringComparison.Ordinal) ? place[prefix.Length..] : place;

    private static string InFolder(string path) =>
        Directory.Exists(path)
            ? NamesInFolder.Select(n => Path.Combine(path, n)).FirstOrDefault(File.Exists)
                ?? Path.Combine(path, NamesInFolder[0])
            : path;
}
