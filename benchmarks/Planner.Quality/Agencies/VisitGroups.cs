using System.Text.Json.Nodes;

namespace Planner.Quality;

/// <summary>Visits that must be planned together: of one patient, related, or fixed for one clinician.</summary>
public sealed class VisitGroups
{
    // At 57 degrees north, a degree of longitude is about half as long as one of latitude.
    private const double LongitudeShare = 0.54;
    private readonly Dictionary<string, int> groupOf = new(StringComparer.Ordinal);
    private readonly List<int> sizes = [];
    private readonly Dictionary<string, string> pinned = new(StringComparer.Ordinal);

    public VisitGroups(JsonObject request)
    {
        var leader = new Dictionary<string, string>(StringComparer.Ordinal);
        var visits = request["visits"]!.AsArray();
        foreach (JsonNode? visit in visits)
            Join(leader, (string)visit!["id"]!, "patient " + (string)visit["patient"]!);
        foreach (JsonNode? relation in request["relations"]?.AsArray() ?? [])
            Join(leader, (string)relation!["first"]!, (string)relation["second"]!);
        foreach ((string visit, string clinician) in Pinned(request))
        {
            pinned[clinician] = visit;
            Join(leader, visit, "clinician " + clinician);
        }
        var homes = request["patients"]!.AsArray().ToDictionary(p => (string)p!["id"]!, p => PlaceOf(p!["address"]));
        foreach (var group in visits.GroupBy(v => Leader(leader, (string)v!["id"]!)))
        {
            foreach (JsonNode? visit in group)
                groupOf[(string)visit!["id"]!] = Places.Count;
            sizes.Add(group.Count());
            var places = group.Select(v => homes[(string)v!["patient"]!]).ToList();
            Places.Add((places.Average(p => p.X), places.Average(p => p.Y)));
        }
    }

    /// <summary>Middle of each group, in degrees of latitude.</summary>
    public List<(double X, double Y)> Places { get; } = [];

    public int Visits => groupOf.Count;

    public int Of(string visit) => groupOf[visit];

    /// <summary>The group of the visits that somebody has fixed for a clinician; null where there is none.</summary>
    public int? OfClinician(string clinician) =>
        pinned.TryGetValue(clinician, out string? visit) ? groupOf[visit] : null;

    public int Size(int group) => sizes[group];

    public static (double X, double Y) PlaceOf(JsonNode? place) =>
        place is null ? (0, 0) : ((double)place["longitude"]! * LongitudeShare, (double)place["latitude"]!);

    private static IEnumerable<(string Visit, string Clinician)> Pinned(JsonObject request)
    {
        foreach (JsonNode? pin in request["pins"]?["clinicians"]?.AsArray() ?? [])
            yield return ((string)pin!["visit"]!, (string)pin["clinician"]!);
        var shifts = request["clinicians"]!
            .AsArray()
            .SelectMany(c => (c!["shifts"]?.AsArray() ?? []).Select(s => (Id: (string)s!["id"]!, Of: (string)c["id"]!)))
            .ToDictionary(s => s.Id, s => s.Of);
        foreach (JsonNode? pin in request["pins"]?["sequences"]?.AsArray() ?? [])
        foreach (JsonNode? visit in pin!["visits"]!.AsArray())
            yield return ((string)visit!, shifts[(string)pin["shift"]!]);
    }

    private static void Join(Dictionary<string, string> leader, string a, string b) =>
        leader[Leader(leader, a)] = Leader(leader, b);

    private static string Leader(Dictionary<string, string> leader, string name)
    {
        while (leader.TryGetValue(name, out string? next) && next != name)
            name = next;
        return name;
    }
}
