using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>A dense problem with everything that is needed to read its answers.</summary>
public sealed class CompiledProblem
{
    private readonly IReadOnlyList<IAssignmentRule> _rules;

    internal CompiledProblem(
        RequestFrame frame,
        RoutingProblem problem,
        TravelLookup travel,
        IReadOnlyList<IAssignmentRule> rules
    )
    {
        Frame = frame;
        Problem = problem;
        Travel = travel;
        _rules = rules;
    }

    /// <summary>What each dense index stands for.</summary>
    public RequestFrame Frame { get; }
    public RoutingProblem Problem { get; }
    public TravelLookup Travel { get; }
    public PlanRequest Request => Frame.Request;
    public TimeGrid Grid => Frame.Grid;

    /// <summary>Why a service may not be done in a route, one reason a rule; empty where it may.</summary>
    public IReadOnlyList<BlockingReason> Reason(int service, int route)
    {
        var cell = new AssignmentCell(Frame.Services[service], Frame.Routes[route]);
        return
        [
            .. _rules
                .Where(rule => !rule.Allows(cell))
                .Select(rule => new BlockingReason(rule.Code, rule.Explain(cell), [cell.Clinician.Id])),
        ];
    }
}
