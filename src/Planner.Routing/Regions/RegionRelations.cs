namespace Planner.Routing;

/// <summary>
/// Relations inside a region. What is bound to a served service outside is fixed and needs no relation; what is left out outside
/// stays so and binds nothing.
/// </summary>
internal sealed class RegionRelations(RoutingProblem whole, RoutingSolution solution, RegionIndex index)
{
    private readonly RelationTable all = whole.Relations;

    public RelationTable Table()
    {
        int[] kept =
        [
            .. Enumerable
                .Range(0, all.From.Length)
                .Where(k => index.ServiceAt[all.From[k]] >= 0 && index.ServiceAt[all.To[k]] >= 0),
        ];
        return all with
        {
            From = [.. kept.Select(k => index.ServiceAt[all.From[k]])],
            To = [.. kept.Select(k => index.ServiceAt[all.To[k]])],
            Min = RegionTables.Pick(all.Min, kept),
            Max = RegionTables.Pick(all.Max, kept),
            SameClinician = Inside(all.SameClinician),
            DifferentClinician = Inside(all.DifferentClinician),
            SameWindow = Inside([.. all.SameWindow.Where(IsClosed)]),
            Caps =
            [
                .. all
                    .Caps.Where(cap => IsClosed(cap.Services))
                    .Select(cap => new ClinicianCap(
                        Within(cap.Services),
                        RegionTables.Pick(cap.Counted, index.Clinicians),
                        cap.Max
                    ))
                    .Where(cap => cap.Services.Length > 0),
            ],
        };
    }

    private int[][] Inside(int[][] groups) => [.. groups.Select(Within).Where(group => group.Length > 1)];

    private int[] Within(int[] group) => [.. group.Select(x => index.ServiceAt[x]).Where(k => k >= 0)];

    /// <summary>No served service of the group lies outside.</summary>
    private bool IsClosed(int[] group) => group.All(x => index.ServiceAt[x] >= 0 || solution.ServiceStart[x] < 0);
}
