using System.Globalization;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Names nobody has: a tree and a discipline.
/// </summary>
internal static class StaffNames
{
    private static readonly string[] Trees =
    [
        "Alder",
        "Ash",
        "Aspen",
        "Beech",
        "Birch",
        "Cedar",
        "Cherry",
        "Chestnut",
        "Cypress",
        "Elder",
        "Elm",
        "Fir",
        "Hawthorn",
        "Hazel",
        "Hickory",
        "Holly",
        "Hornbeam",
        "Juniper",
        "Larch",
        "Laurel",
        "Linden",
        "Maple",
        "Medlar",
        "Mulberry",
        "Oak",
        "Olive",
        "Osier",
        "Pear",
        "Pine",
        "Plane",
        "Plum",
        "Poplar",
        "Quince",
        "Rowan",
        "Sallow",
        "Spruce",
        "Sycamore",
        "Walnut",
        "Willow",
        "Yew",
    ];

    public static string Of(int index, Discipline discipline)
    {
        string round = index < Trees.Length ? "" : (index / Trees.Length + 1).ToString(CultureInfo.InvariantCulture);
        return $"{Trees[index % Trees.Length]}{round} {discipline}";
    }
}
