using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>
/// Fills the table of relations. Each relation of visits stays its own pair of services, because it binds only when both are
/// served: pairs are never joined into larger groups.
/// </summary>
internal sealed class RelationCompiler(RequestFrame frame)
{
    private readonly List<(int From, int To, int Min, int Max)> _gaps = [];
    private readonly List<int[]> _same = [];
    private readonly List<int[]> _different = [];

    public RelationTable Compile()
    {
        foreach (ServiceSlot second in frame.Services.Where(slot => slot.Service == 1))
            AddTogether(second);
        foreach (VisitRelation relation in frame.Request.Relations)
            Add(relation);
        return new RelationTable
        {
            From = [.. _gaps.Select(gap => gap.From)],
            To = [.. _gaps.Select(gap => gap.To)],
            Min = [.. _gaps.Select(gap => gap.Min)],
            Max = [.. _gaps.Select(gap => gap.Max)],
            SameClinician = [.. _same],
            DifferentClinician = [.. _different],
            Caps = [.. CapCompiler.Compile(frame)],
        };
    }

    private void AddTogether(ServiceSlot second)
    {
        int[] both = [.. frame.ServicesOf(second.Visit.Id)];
        _gaps.Add((both[0], both[1], 0, 0));
        _different.Add(both);
    }

    private void Add(VisitRelation relation)
    {
        int first = frame.ServiceOf(relation.First);
        int second = frame.ServiceOf(relation.Second);
        switch (relation.Kind)
        {
            case RelationKind.Simultaneous:
                _gaps.Add((first, second, 0, 0));
                break;
            case RelationKind.Ordered:
                _gaps.Add((first, second, TimeGrid.Needed(relation.MinGap), LargestGap(relation)));
                break;
            case RelationKind.SameClinician:
                _same.Add([first, second]);
                break;
            case RelationKind.DifferentClinicians:
                _different.AddRange(Pairs(relation));
                break;
            default:
                throw new InvalidOperationException($"No such relation: {relation.Kind}.");
        }
    }

    private static int LargestGap(VisitRelation relation) =>
        relation.MaxGap is { } gap ? TimeGrid.Within(gap) : RoutingProblem.Unlimited;

    private IEnumerable<int[]> Pairs(VisitRelation relation) =>
        from a in frame.ServicesOf(relation.First)
        from b in frame.ServicesOf(relation.Second)
        select new[] { a, b };
}
