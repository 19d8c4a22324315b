namespace Planner.TestKit;

/// <summary>A route as it stands on paper: the shift, the departure and the entries in order.</summary>
public sealed record RouteSheet(string Shift, string Departure, IReadOnlyList<SheetEntry> Entries)
{
    public RouteSheet Then(string visit, string start, int service = 0) =>
        this with
        {
            Entries = [.. Entries, new SheetEntry(visit, start, service)],
        };

    public RouteSheet ThenBreak(int index, string start) =>
        this with
        {
            Entries = [.. Entries, new SheetEntry(null, start, 0, index)],
        };

    internal void Write(RouteDraft draft)
    {
        foreach (SheetEntry entry in Entries)
            if (entry.Visit is { } visit)
                draft.Visit(visit, entry.Start, entry.Service);
            else
                draft.Break(entry.Break, entry.Start);
    }
}
