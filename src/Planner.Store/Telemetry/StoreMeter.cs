using System.Diagnostics.Metrics;

namespace Planner.Store;

/// <summary>What the store measures about itself.</summary>
public static class StoreMeter
{
    public const string Name = "Planner.Store";
    private static readonly Meter Meter = new(Name);

    /// <summary>Changes that were committed together.</summary>
    internal static readonly Histogram<int> BatchSize = Meter.CreateHistogram<int>("planner.store.batch_size");
}
