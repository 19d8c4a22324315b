using Planner.Domain;

namespace Planner.Formats;

/// <summary>What happened, as one document tells it, in its order.</summary>
public sealed record EventDocument(IReadOnlyList<PlanEvent> Events)
{
    /// <summary>Fields of the document that nobody here knows.</summary>
    public IReadOnlyList<UnknownField> UnknownFields { get; init; } = [];
}
