using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>
/// The visit has a whole second, within the planned duty, at which it may start. Fails for everybody where a window lies outside
/// all shifts or between two seconds.
/// </summary>
internal sealed class PossibleStartRule(StartWindows windows) : IAssignmentRule
{
    private readonly Dictionary<VisitId, bool> _known = [];

    public string Code => RuleCodes.Window;

    public bool Allows(AssignmentCell cell)
    {
        Visit visit = cell.Service.Visit;
        if (!_known.TryGetValue(visit.Id, out bool possible))
            _known[visit.Id] = possible = windows.Of(visit).Count > 0;
        return possible;
    }

    public string Explain(AssignmentCell cell) => "none of its windows lies within the shifts of the planned days";
}
