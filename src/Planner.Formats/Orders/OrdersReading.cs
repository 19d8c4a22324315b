using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// An orders document as far as it could be read, and what is wrong with it. Whoever finds more mistakes (in the frequencies)
/// names them together with these.
/// </summary>
public sealed record OrdersReading(OrdersDocument Document, IReadOnlyList<InputMistake> Mistakes);
