using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>The routes while edits are made: orders of stops only, no times yet.</summary>
internal sealed class EditSketch(EditBoard board, EditMistakes mistakes)
{
    private readonly HashSet<int> _placed = [];

    public int[][] Routes { get; } = [.. board.Solution.Routes];

    /// <summary>Routes that do not stay as they are.</summary>
    public SortedSet<int> Touched { get; } = [];

    /// <summary>Services that go to another place.</summary>
    public IReadOnlySet<int> Placed => _placed;

    public void Make(PlanEdit edit, int index)
    {
        switch (edit)
        {
            case MoveVisit move:
                Move(move, index);
                break;
            case AssignVisit assign:
                Assign(assign, index);
                break;
            case SwapVisits swap:
                Swap(swap, index);
                break;
            case UnassignVisit:
                Unassign(edit, index);
                break;
            default:
                Touch(edit);
                break;
        }
    }

    private void Move(MoveVisit move, int index)
    {
        int service = Service(move.Visit, move.Service);
        int route = RouteOf(service);
        if (route < 0)
        {
            mistakes.NotServed(index, move.Visit);
            return;
        }
        bool stays = move is { Clinician: null, Shift: null, Position: not null };
        int[] targets = stays ? [route] : board.RoutesOf(move.Clinician, move.Shift);
        Remove(service);
        Place([service], targets, move.Position, index);
    }

    private void Assign(AssignVisit assign, int index)
    {
        int[] services = assign.Service is { } one
            ? [Service(assign.Visit, one)]
            : [.. board.Compiled.Frame.ServicesOf(assign.Visit)];
        if (services.Any(service => RouteOf(service) >= 0))
            mistakes.Served(index, assign.Visit);
        else
            Place(services, board.RoutesOf(assign.Clinician, assign.Shift), assign.Position, index);
    }

    private void Swap(SwapVisits swap, int index)
    {
        (int one, int other) = (Service(swap.Visit, swap.Service), Service(swap.Other, swap.OtherService));
        (int route, int otherRoute) = (RouteOf(one), RouteOf(other));
        if (route < 0)
            mistakes.NotServed(index, swap.Visit);
        if (otherRoute < 0)
            mistakes.NotServed(index, swap.Other, "other");
        if (route < 0 || otherRoute < 0)
            return;
        foreach (int changed in new[] { route, otherRoute }.Distinct())
            Change(
                changed,
                [
                    .. Routes[changed]
                        .Select(node =>
                            node == one ? other
                            : node == other ? one
                            : node
                        ),
                ]
            );
        _placed.UnionWith([one, other]);
    }

    private void Unassign(PlanEdit edit, int index)
    {
        int[] services = [.. board.Compiled.Frame.ServicesOf(edit.Visit).Where(service => RouteOf(service) >= 0)];
        if (services.Length == 0)
            mistakes.NotServed(index, edit.Visit);
        foreach (int service in services)
            Remove(service);
    }

    // A pin may ask for another time.
    private void Touch(PlanEdit edit)
    {
        foreach (int service in board.Compiled.Frame.ServicesOf(edit.Visit))
            if (RouteOf(service) is >= 0 and var route)
                Touched.Add(route);
    }

    private void Place(int[] services, int[] targets, int? position, int index)
    {
        if (targets.Length == 0)
        {
            mistakes.NobodyOnDuty(index);
            return;
        }
        _placed.UnionWith(services);
        if (position is not { } at)
        {
            foreach ((int route, int[] nodes) in new BestPlace(board, this).Of(services, targets))
                Change(route, nodes);
            return;
        }
        if (targets is not [var only] || services is not [var service])
            mistakes.WhereExactly(index, services.Length);
        else if (at > RouteNodes.Services(Routes[only]).Count())
            mistakes.TooFar(index, at, RouteNodes.Services(Routes[only]).Count());
        else
            Change(only, RouteNodes.With(board.Problem, only, Routes[only], service, at));
    }

    private void Remove(int service)
    {
        int route = RouteOf(service);
        int[] left = [.. Routes[route].Where(node => node != service)];
        Change(route, left.Any(node => node >= 0) ? left : []);
    }

    private void Change(int route, int[] nodes)
    {
        Routes[route] = nodes;
        Touched.Add(route);
    }

    private int RouteOf(int service) => Array.FindIndex(Routes, nodes => nodes.Contains(service));

    private int Service(VisitId visit, int service) => board.Compiled.Frame.ServiceOf(visit, service);
}
