namespace Planner.Formats;

/// <summary>
/// Which fields of a document may be kept in plain text. Whatever is not named here is personal, fields that nobody knows
/// included: a note or a phone number somebody added is found by no list of forbidden names.
/// </summary>
internal sealed class PlainFields
{
    /// <summary>All of a value.</summary>
    public static readonly PlainFields All = new(true);

    /// <summary>Nothing of a value.</summary>
    public static readonly PlainFields None = new(false);

    private readonly bool _keepsOthers;
    private readonly Dictionary<string, PlainFields> _fields = new(StringComparer.Ordinal);

    private PlainFields(bool keepsOthers) => _keepsOthers = keepsOthers;

    public bool IsPlain => _keepsOthers && _fields.Count == 0;

    /// <summary>These fields wholly, nothing else.</summary>
    public static PlainFields Of(params ReadOnlySpan<string> names)
    {
        PlainFields shape = new(false);
        foreach (string name in names)
            shape._fields[name] = All;
        return shape;
    }

    /// <summary>Everything, but for one field.</summary>
    public static PlainFields AllBut(string name, PlainFields inside) => new PlainFields(true).With(name, inside);

    /// <summary>One field more, of which only some is plain; of a list, of each of its items.</summary>
    public PlainFields With(string name, PlainFields inside)
    {
        _fields[name] = inside;
        return this;
    }

    public PlainFields Inside(string name) =>
        _fields.TryGetValue(name, out PlainFields? inside) ? inside
        : _keepsOthers ? All
        : None;
}
