using Planner.Domain;

namespace Planner.Orders;

/// <summary>The parts of one discipline, one after the other in time.</summary>
/// <param name="Name">The discipline as written (SN, PT), or empty where the text names none.</param>
/// <param name="Disciplines">Who may make the visits; empty where the text names nobody.</param>
/// <param name="Position">Where the line begins in the order's text, from 1.</param>
public sealed record FrequencyLine(
    string Name,
    IReadOnlyList<Discipline> Disciplines,
    int Position,
    IReadOnlyList<FrequencyPart> Parts
);
