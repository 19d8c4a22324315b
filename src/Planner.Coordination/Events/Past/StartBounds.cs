using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>What routes tell each other while the day is gone through: who has to wait for whom, and which visits fall apart.</summary>
internal sealed class StartBounds
{
    private readonly Dictionary<(VisitId, int), Instant> _earliest = [];
    private readonly Dictionary<ShiftId, Instant> _ready = [];
    private readonly HashSet<VisitId> _broken = [];

    /// <summary>Whether anything was learnt since the last look.</summary>
    public bool Changed { get; set; }

    public Instant Of((VisitId, int) stop) => _earliest.GetValueOrDefault(stop, Instant.MinValue);

    /// <summary>When the clinician is back from an earlier shift.</summary>
    public Instant Ready(ShiftId shift) => _ready.GetValueOrDefault(shift, Instant.MinValue);

    public void Raise(ShiftId shift, Instant ready)
    {
        if (ready <= Ready(shift))
            return;
        _ready[shift] = ready;
        Changed = true;
    }

    public bool IsBroken(VisitId visit) => _broken.Contains(visit);

    public void Raise((VisitId, int) stop, Instant earliest)
    {
        if (earliest <= Of(stop))
            return;
        _earliest[stop] = earliest;
        Changed = true;
    }

    /// <summary>One of the visit's clinicians does not come.</summary>
    public void Break(VisitId visit) => Changed |= _broken.Add(visit);
}
