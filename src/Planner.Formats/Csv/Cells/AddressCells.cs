using Planner.Domain;

namespace Planner.Formats;

/// <summary>Addresses with their coordinates, from the row itself or from the list of known ones.</summary>
internal static class AddressCells
{
    private const string Latitude = "latitude";
    private const string Longitude = "longitude";

    /// <summary>The point of a row that gives one; a fault where it gives half of one or none on earth.</summary>
    public static GeoPoint? Point(this CsvCells cells)
    {
        (string latitude, string longitude) = (cells.Text(Latitude), cells.Text(Longitude));
        if (latitude.Length == 0 && longitude.Length == 0)
            return null;
        if (latitude.Length == 0 || longitude.Length == 0)
        {
            string missing = latitude.Length == 0 ? Latitude : Longitude;
            cells.Refuse(missing, "nothing", "Latitude and longitude come together.", "Fill both or none.");
            return null;
        }
        if (NumberText.Read(latitude) is > 90 or < -90 && NumberText.Read(longitude) is <= 90 and >= -90)
        {
            cells.Refuse(Latitude, latitude, "Latitude is -90 to 90.", "Are latitude and longitude swapped?");
            return null;
        }
        decimal? north = cells.Number(Latitude, -90, 90);
        decimal? east = cells.Number(Longitude, -180, 180);
        if (north is not { } y || east is not { } x)
            return null;
        if (y != 0 || x != 0)
            return new GeoPoint((double)y, (double)x);
        cells.Refuse(Latitude, "0, 0", "This point lies in the Atlantic.", "Give the address's own coordinates.");
        return null;
    }

    /// <summary>A row's own address: with the row's coordinates, or with those known for it.</summary>
    public static Address? Address(this CsvCells cells, string column, ImportContext context)
    {
        string text = cells.Required(column);
        if (text.Length == 0 || cells.IsRefused)
            return null;
        if (cells.Point() is { } point)
            return new Address(text, point);
        return cells.IsRefused ? null : cells.Known(column, text, context);
    }

    /// <summary>An address that stands in the list of known ones.</summary>
    public static Address? Known(this CsvCells cells, string column, string text, ImportContext context)
    {
        if (context.Places.Find(text) is { } known)
            return known with { Text = text };
        cells.Refuse(column, text, "The coordinates of this address are not known.", context.Places.Hint(text));
        return null;
    }
}
