using System.Globalization;

namespace Planner.Travel;

/// <summary>An address lies farther from any road than the options allow.</summary>
public sealed class PlaceTooFarException(NamedPlace place, string network, double maxMetres)
    : Exception(
        string.Create(
            CultureInfo.InvariantCulture,
            $"'{place.Name}' at {place.Point.Latitude:F5}, {place.Point.Longitude:F5} is more than {maxMetres:F0} m from a road of '{network}'."
        )
    )
{
    /// <summary>The address in question.</summary>
    public NamedPlace Place { get; } = place;
}
