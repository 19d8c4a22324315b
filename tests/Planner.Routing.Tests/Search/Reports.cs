namespace Planner.Routing.Tests;

/// <summary>Hands every report on at once, on the reporting thread.</summary>
internal sealed class Reports(Action<SearchProgress> act) : IProgress<SearchProgress>
{
    private readonly Lock gate = new();

    public List<SearchProgress> All { get; } = [];

    public void Report(SearchProgress value)
    {
        lock (gate)
        {
            All.Add(value);
        }

        act(value);
    }
}
