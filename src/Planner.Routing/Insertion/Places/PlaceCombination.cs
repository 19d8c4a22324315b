namespace Planner.Routing;

/// <summary>Places for all services of a visit, one or two.</summary>
/// <param name="Bound">Scaled growth of cost; nothing there is cheaper.</param>
/// <param name="IsLoose">The two routes hang together already, so that only a timing of all of them tells the cost.</param>
internal sealed record PlaceCombination(PlaceQuote First, PlaceQuote? Second, Int128 Bound, bool IsLoose)
{
    public (int, int) Routes => (First.Route, Second?.Route ?? -1);
}
