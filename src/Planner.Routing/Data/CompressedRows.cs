namespace Planner.Routing;

/// <summary>Compressed rows: entries First[x]..First[x + 1] - 1 of <see cref="Value"/> and <see cref="Weight"/>.</summary>
internal readonly unsafe struct CompressedRows(int* first, int* value, int* weight)
{
    public readonly int* First = first;
    public readonly int* Value = value;
    public readonly int* Weight = weight;
}
