namespace Planner.Travel;

/// <summary>A matrix in which some ways took what they took.</summary>
internal sealed class DrivenMatrix : ITravelMatrix
{
    private readonly Dictionary<(int From, int To), TravelLeg> driven = [];

    public DrivenMatrix(ITravelMatrix now, IEnumerable<DrivenLeg> legs)
    {
        Now = now;
        var lookup = new TravelLookup(now);
        // Whoever asks by place alone is told of the last; by shift and visit the request knows each.
        foreach (DrivenLeg leg in legs)
            driven[(lookup.IndexOf(leg.From), lookup.IndexOf(leg.To))] = leg.Leg;
    }

    /// <summary>Travel as it is now.</summary>
    public ITravelMatrix Now { get; }
    public int Count => Now.Count;
    public string Source => Now.Source;
    public bool IsGreatCircle => Now.IsGreatCircle;

    public GeoPoint Place(int index) => Now.Place(index);

    public TravelLeg? Leg(int from, int to) =>
        driven.TryGetValue((from, to), out TravelLeg leg) ? leg : Now.Leg(from, to);
}
