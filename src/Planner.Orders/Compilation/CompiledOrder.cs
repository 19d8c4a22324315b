using Planner.Domain;

namespace Planner.Orders;

/// <summary>An order as visits by order week, or the reasons it is refused; never both.</summary>
public sealed record CompiledOrder(CareOrder Order)
{
    public IReadOnlyList<CompiledLine> Lines { get; init; } = [];
    public IReadOnlyList<OrderFinding> Findings { get; init; } = [];
    public IReadOnlyList<FrequencyMistake> Mistakes { get; init; } = [];

    public bool IsRefused => Mistakes.Count > 0;
}
