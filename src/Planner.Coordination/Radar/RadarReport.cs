using NodaTime;

namespace Planner.Coordination;

/// <summary>What the next days hang on.</summary>
/// <param name="Visits">Served visits that begin in the span, thinnest bench first, then by start.</param>
/// <param name="Gaps">Most missing minutes first, then hours that hang on one person.</param>
/// <param name="Remedies">What helps most single points first.</param>
/// <param name="CallOuts">Worst first; empty where no simulation was asked for.</param>
/// <param name="Duties">How many call-outs there could be: clinicians with visits, by day.</param>
/// <param name="Interrupted">The simulation was ended early; the call-outs priced until then are told.</param>
public sealed record RadarReport(
    Instant From,
    Instant To,
    IReadOnlyList<BenchDepth> Visits,
    IReadOnlyList<CoverageGap> Gaps,
    IReadOnlyList<BenchRemedy> Remedies,
    IReadOnlyList<CallOutPrice> CallOuts,
    int Duties,
    bool Interrupted
)
{
    public IEnumerable<BenchDepth> SinglePoints => Visits.Where(visit => visit.IsSinglePoint);

    /// <summary>Visits with so many reachable replacements.</summary>
    public int WithReplacements(int count) => Visits.Count(visit => visit.Reachable.Count == count);
}
