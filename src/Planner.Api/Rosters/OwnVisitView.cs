using System.Text.Json.Nodes;

namespace Planner.Api;

/// <summary>A visit of the own day.</summary>
/// <param name="State">Where its life stands.</param>
/// <param name="Patient">The patient's document: name, address, how to get in.</param>
/// <param name="Document">The visit's document.</param>
/// <param name="Possible">The steps you may take.</param>
internal sealed record OwnVisitView(
    string Branch,
    string Visit,
    long Service,
    string Start,
    string End,
    string? State,
    JsonObject? Patient,
    JsonObject? Document,
    IReadOnlyList<TransitionView> Possible
);
