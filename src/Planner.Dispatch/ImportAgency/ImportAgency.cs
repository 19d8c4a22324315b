using Planner.Domain;
using Planner.Formats;
using Planner.Travel;

namespace Planner.Dispatch;

/// <summary>
/// The use case "an agency from spreadsheets": reads the rows, tests every rule of the domain and, where a road network is named,
/// that every address lies near a road. What it returns can be planned.
/// </summary>
public sealed class ImportAgency(NetworkLocator locator)
{
    /// <param name="folder">Holds the CSV files.</param>
    /// <exception cref="NetworkNotFoundException">There is no network of the name that was given.</exception>
    /// <exception cref="RoadNetworkException">Its file is damaged.</exception>
    public ImportedAgency Run(string folder, ImportOptions options)
    {
        var sheets = AgencySpreadsheets.Read(folder, options);
        PlanRequest? request = sheets.Request();
        if (request is not null && RefuseFarPlaces(sheets, request))
            request = sheets.Request();
        if (request is not null)
            sheets.NoteWhatIsOutside();
        return new ImportedAgency(
            request,
            sheets.Faults.All,
            sheets.Faults.Notes,
            request is null ? [] : AgencyDraft.Of(sheets)
        );
    }

    private bool RefuseFarPlaces(AgencySpreadsheets sheets, PlanRequest request)
    {
        if (request.Travel.Network is not { } name)
            return false;
        RoadNetwork network = RoadNetwork.Load(locator.Find(name));
        IReadOnlyList<NamedPlace> far = new RoadNetworkProvider(network).TooFar(new PlaceIndex(request).Places);
        foreach (NamedPlace place in far)
            sheets.RefusePlace(
                place.Point,
                FormattableString.Invariant(
                    $"The point {place.Point.Latitude:0.#####}, {place.Point.Longitude:0.#####} has no road of '{network.Name}' within 500 m."
                ),
                "Correct the coordinates (are they swapped?), or name another network."
            );
        return far.Count > 0;
    }
}
