using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>What came of trying one service on every shift.</summary>
internal sealed class ServiceFits
{
    private readonly Dictionary<ClinicianId, List<Block>> _blocks = [];

    /// <summary>Possible starts of the clinicians who can.</summary>
    public Dictionary<ClinicianId, List<StartSpan>> Spans { get; } = [];

    public void Allow(ClinicianId clinician, IReadOnlyList<StartSpan> spans)
    {
        if (!Spans.TryGetValue(clinician, out List<StartSpan>? all))
            Spans[clinician] = all = [];
        all.AddRange(spans);
    }

    public void Block(ClinicianId clinician, Block block)
    {
        if (!_blocks.TryGetValue(clinician, out List<Block>? all))
            _blocks[clinician] = all = [];
        all.Add(block);
    }

    public IEnumerable<Block> Blocks(ClinicianId clinician) => _blocks.GetValueOrDefault(clinician) ?? [];
}
