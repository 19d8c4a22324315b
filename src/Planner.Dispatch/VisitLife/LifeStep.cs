using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>A step that a visit's life may take.</summary>
/// <param name="Actors">Who may take it.</param>
/// <param name="Reasons">One of them has to be given; empty = none has to.</param>
public sealed record LifeStep(
    VisitState From,
    VisitState To,
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<LifeReason> Reasons
);
