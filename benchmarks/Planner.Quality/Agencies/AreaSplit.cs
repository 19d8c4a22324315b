using System.Text.Json.Nodes;

namespace Planner.Quality;

/// <summary>
/// Splits an agency's day as an agency would do it by hand: patients by neighbourhood, each neighbourhood with its share of every
/// discipline, whoever lives nearest. What plans of the parts cost together is the yardstick for a plan of the whole.
/// </summary>
public sealed class AreaSplit
{
    private const int Rounds = 20;
    private readonly JsonObject request;
    private readonly VisitGroups groups;
    private readonly (double X, double Y)[] centres;
    private readonly int[] partOf;
    private readonly HashSet<string> unstaffed = new(StringComparer.Ordinal);

    public AreaSplit(JsonObject request, int parts)
    {
        this.request = request;
        groups = new VisitGroups(request);
        centres = [.. Enumerable.Range(0, parts).Select(k => groups.Places[k * groups.Places.Count / parts])];
        partOf = new int[groups.Places.Count];
        for (int round = 0; round < Rounds; round++)
        {
            for (int g = 0; g < partOf.Length; g++)
                partOf[g] = Nearest(groups.Places[g], _ => true);
            MoveCentres();
        }
    }

    /// <returns>Requests with the visits of one part each; who works elsewhere is known there but has no shift.</returns>
    public IEnumerable<JsonObject> Requests()
    {
        Dictionary<string, int> home = Homes();
        for (int part = 0; part < centres.Length; part++)
            yield return Part(part, home);
    }

    /// <summary>Visits in whose windows nobody of their part is on duty; no part has them.</summary>
    public int Unstaffed => unstaffed.Count;

    private JsonObject Part(int part, Dictionary<string, int> home)
    {
        var copy = request.DeepClone().AsObject();
        foreach (JsonNode? clinician in copy["clinicians"]!.AsArray())
            if (home[(string)clinician!["id"]!] != part)
                clinician.AsObject().Remove("shifts");
        var duties = copy["clinicians"]!.AsArray().SelectMany(c => c!["shifts"]?.AsArray() ?? []).ToList();
        foreach (JsonNode? visit in copy["visits"]!.AsArray())
            if (IsIn(part, visit!["id"]) && !visit["windows"]!.AsArray().All(w => duties.Exists(d => Overlap(w!, d!))))
                unstaffed.Add((string)visit["id"]!);
        Keep(copy["visits"], v => IsIn(part, v["id"]));
        Keep(copy["relations"], r => IsIn(part, r["first"]) && IsIn(part, r["second"]));
        Keep(copy["pins"]?["clinicians"], p => IsIn(part, p["visit"]));
        Keep(copy["pins"]?["starts"], p => IsIn(part, p["visit"]));
        Keep(copy["pins"]?["sequences"], p => p["visits"]!.AsArray().All(v => IsIn(part, v)));
        return copy;
    }

    private bool IsIn(int part, JsonNode? visit) =>
        partOf[groups.Of((string)visit!)] == part && !unstaffed.Contains((string)visit!);

    private static bool Overlap(JsonNode window, JsonNode duty) =>
        (DateTimeOffset)window["start"]! < (DateTimeOffset)duty["hardEnd"]!
        && (DateTimeOffset)duty["start"]! < (DateTimeOffset)window["end"]!;

    private static void Keep(JsonNode? list, Func<JsonNode, bool> stays)
    {
        if (list is JsonArray array)
            foreach (JsonNode? item in array.ToArray())
                if (!stays(item!))
                    array.Remove(item);
    }

    /// <summary>Of every discipline each part gets a share by its visits.</summary>
    private Dictionary<string, int> Homes()
    {
        double[] load = new double[centres.Length];
        for (int g = 0; g < partOf.Length; g++)
            load[partOf[g]] += groups.Size(g) / (double)groups.Visits;
        var homes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var team in request["clinicians"]!.AsArray().GroupBy(c => (string)c!["discipline"]!))
        {
            double[] room = [.. load.Select(share => share * team.Count())];
            foreach (JsonNode? clinician in team)
            {
                string id = (string)clinician!["id"]!;
                (double X, double Y) at = VisitGroups.PlaceOf(clinician["shifts"]?[0]?["startPlace"]);
                int part = groups.OfClinician(id) is { } fixedFor
                    ? partOf[fixedFor]
                    : Nearest(at, k => room[k] >= room.Max() / 2);
                room[part]--;
                homes[id] = part;
            }
        }
        return homes;
    }

    private int Nearest((double X, double Y) at, Func<int, bool> may) =>
        Enumerable
            .Range(0, centres.Length)
            .Where(may)
            .MinBy(k => Math.Pow(at.X - centres[k].X, 2) + Math.Pow(at.Y - centres[k].Y, 2));

    private void MoveCentres()
    {
        for (int k = 0; k < centres.Length; k++)
        {
            var own = groups.Places.Where((_, g) => partOf[g] == k).ToList();
            if (own.Count > 0)
                centres[k] = (own.Average(p => p.X), own.Average(p => p.Y));
        }
    }
}
