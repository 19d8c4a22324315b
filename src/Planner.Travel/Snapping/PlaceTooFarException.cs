using System.Globalization;

namespace Planner.Travel;

/// <summary>Addresses lie farther from any road than the options allow; the message names them.</summary>
public sealed class PlaceTooFarException : Exception
{
    private const int NamedAtMost = 10;

    internal PlaceTooFarException(IReadOnlyList<NamedPlace> places, RoadNetwork network, double maxMetres)
        : base(Describe(places, network, maxMetres)) => Places = places;

    /// <summary>Every address in question, in the order they were given.</summary>
    public IReadOnlyList<NamedPlace> Places { get; }

    private static string Describe(IReadOnlyList<NamedPlace> places, RoadNetwork network, double maxMetres)
    {
        var named = string.Join("; ", places.Take(NamedAtMost).Select(p => Describe(p, network.Bounds)));
        var more = places.Count > NamedAtMost ? $"; and {places.Count - NamedAtMost} more" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Farther than {maxMetres:F0} m from any road of '{network.Name}': {named}{more}."
        );
    }

    private static string Describe(NamedPlace place, GeoBox area)
    {
        var (latitude, longitude) = place.Point;
        var outside = area.Overlaps(new GeoBox(latitude, longitude, latitude, longitude)) ? "" : ", outside its area";
        return string.Create(CultureInfo.InvariantCulture, $"'{place.Name}' ({latitude:F5}, {longitude:F5}{outside})");
    }
}
