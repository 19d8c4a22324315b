using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Api;

/// <summary>A search that is ready to be put into the queue.</summary>
/// <param name="Plan">Id of the plan that gets another version; null for a new plan.</param>
/// <param name="Base">Number of the version it goes on from; null for a new plan.</param>
internal sealed record PlanAsked(
    string Branch,
    PlanRequest Request,
    string Scenario,
    PlanRosterOptions Options,
    string? Plan = null,
    long? Base = null
);
