using Planner.Domain;

namespace Planner.Api;

/// <summary>An event as it was read, with its text.</summary>
/// <param name="Kind">As in the published format.</param>
/// <param name="Text">JSON of the event alone.</param>
internal sealed record ReceivedEvent(PlanEvent What, string Kind, string Text);
