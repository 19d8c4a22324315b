using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>What a row of visits.csv says about other visits.</summary>
internal static class VisitBonds
{
    private const string After = "after";
    private const string Least = "after_min_minutes";
    private const string Most = "after_max_minutes";
    private const int MostMinutes = 92 * 1440;

    public static IReadOnlyList<(string Column, VisitRelation Relation)> Of(CsvCells cells, VisitId visit)
    {
        List<(string, VisitRelation)> bonds = [];
        Add("same_time_as", RelationKind.Simultaneous);
        Add("same_clinician_as", RelationKind.SameClinician);
        Add("other_clinician_than", RelationKind.DifferentClinicians);
        if (Order(cells, visit) is { } order)
            bonds.Add((After, order));
        return bonds;

        void Add(string column, RelationKind kind)
        {
            foreach (string other in cells.List(column))
                bonds.Add((column, new VisitRelation(kind, new VisitId(other), visit)));
        }
    }

    private static VisitRelation? Order(CsvCells cells, VisitId visit)
    {
        string other = cells.Text(After);
        Duration? least = cells.Minutes(Least, 0, MostMinutes);
        Duration? most = cells.Minutes(Most, 0, MostMinutes);
        if (other.Length > 0)
            return new VisitRelation(RelationKind.Ordered, new VisitId(other), visit, least ?? Duration.Zero, most);
        if (least is not null || most is not null)
            cells.Refuse(After, "nothing", "Minutes after a visit need the visit.", "Name it, or empty the minutes.");
        return null;
    }
}
