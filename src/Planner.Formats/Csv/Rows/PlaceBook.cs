using Planner.Domain;

namespace Planner.Formats;

/// <summary>Addresses whose coordinates are known: those of places.csv, and those that any row gives with its own.</summary>
internal sealed class PlaceBook
{
    private readonly Dictionary<string, Address> _known = new(StringComparer.Ordinal);

    /// <summary>The first coordinates given for an address stay.</summary>
    public void Add(Address address) => _known.TryAdd(Spelling.Plain(address.Text), address);

    /// <summary>Spelled the same apart from case, spaces and punctuation; null where nobody knows it.</summary>
    public Address? Find(string text) => _known.GetValueOrDefault(Spelling.Plain(text));

    /// <summary>What may have been meant.</summary>
    public string Hint(string text)
    {
        IReadOnlyList<string> close = Spelling.Nearest(text, _known.Values.Select(known => known.Text), 3);
        return close.Count == 0
            ? "Give the row latitude and longitude, or add the address to places.csv."
            : $"Nearest known: {string.Join("; ", close)}. Write it so, or give the row latitude and longitude.";
    }
}
