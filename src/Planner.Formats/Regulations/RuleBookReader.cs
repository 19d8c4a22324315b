using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Reads a book of rules: dated data with citations (<c>datasets/regulations</c>).
/// </summary>
public static class RuleBookReader
{
    private const string StandardName = "us-home-health.json";
    private static readonly Lazy<RuleBook> TheStandard = new(ReadStandard);

    /// <summary>The federal rules of the United States that this version was built with.</summary>
    public static RuleBook Standard => TheStandard.Value;

    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static RuleBook ReadFile(string path, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        return Read(InputBytes.ReadFile(path, used), path, used);
    }

    /// <param name="name">What people call the input: a path, or "body".</param>
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static RuleBook Read(Stream stream, string name, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        return Read(InputBytes.Read(stream, name, used), name, used);
    }

    private static RuleBook Read(byte[] bytes, string name, InputLimits limits)
    {
        JsonCursor root = JsonInput.Parse(bytes, name, limits);
        Documents.CheckSchema(root.Optional("schema"), RuleFields.Schema);
        RuleBook book = new(root.RequiredList("rules", RuleFields.Rule));
        CheckIds(root, book);
        root.Mistakes.ThrowIfAny();
        return book;
    }

    private static void CheckIds(JsonCursor root, RuleBook book)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (RegulatoryRule rule in book.Rules.Where(rule => rule.Id.Length > 0 && !seen.Add(rule.Id)))
            root.Mistakes.Add("rules", $"\"{rule.Id}\" twice", "A rule's id is unique.", "Give each version its own.");
    }

    private static RuleBook ReadStandard()
    {
        using Stream stream = typeof(RuleBookReader).Assembly.GetManifestResourceStream(StandardName)!;
        return Read(stream, StandardName);
    }
}
