namespace Planner.Formats;

/// <summary>A column of a spreadsheet that an agency is imported from.</summary>
/// <param name="Name">As the template spells it.</param>
/// <param name="About">What stands in it, for the template's README; begins with a capital.</param>
/// <param name="Example">What the template's row shows; empty = the cell is left empty there.</param>
public sealed record CsvColumn(string Name, string About, string Example = "")
{
    /// <summary>Whether the column must be there and every row fills it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Other spellings, apart from case, spaces and punctuation.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Letters and digits only, in lower case: what headers are compared by.</summary>
    public static string Key(string header) => string.Concat(header.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Whether a header means this column.</summary>
    public bool IsMeantBy(string header)
    {
        string key = Key(header);
        return key == Key(Name) || Aliases.Any(alias => Key(alias) == key);
    }
}
