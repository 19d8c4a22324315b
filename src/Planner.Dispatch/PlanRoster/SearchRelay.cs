using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Hands each report on at once, on the thread that makes it.</summary>
internal sealed class SearchRelay(Action<SearchProgress> listener) : IProgress<SearchProgress>
{
    public void Report(SearchProgress value) => listener(value);
}
