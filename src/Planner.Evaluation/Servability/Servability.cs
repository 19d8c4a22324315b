using NodaTime;
using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>
/// Tries each visit alone against every hard rule that a single visit can break: who may, pins, windows, ways, limits, breaks, the
/// ends of the shifts, caps, and for two services a pair of different clinicians who can start at the same second. A visit
/// that is not servable here is in no plan: what other visits of a route could spare it is granted (<see cref="Company"/>).
/// </summary>
public sealed class Servability
{
    private readonly RequestIndex _index;
    private readonly ShiftFit _fit;
    private readonly Dictionary<VisitId, VisitServability> _known = [];
    private readonly (Clinician Clinician, Shift Shift, LocalDate Day)[] _shifts;

    public Servability(PlanRequest request, ITravelTimes travel)
    {
        _index = new RequestIndex(request, travel);
        Instant origin = request.Agency.TimeZone.AtLeniently(request.From.AtMidnight()).ToInstant();
        _fit = new ShiftFit(new SecondsGrid(origin), new PlanWords(request.Agency.TimeZone), new Company(_index));
        _shifts = [.. from c in request.Clinicians from s in c.Shifts select (c, s, _index.DayOf(s))];
    }

    internal RequestIndex Index => _index;

    /// <summary>The same for a request with other pins: what is known of visits whose pins are as they were is not tried again.</summary>
    /// <param name="request">Like the one this was made for, but for the pins of some visits.</param>
    /// <param name="repinned">Visits that are pinned or were.</param>
    public Servability WithPins(PlanRequest request, IReadOnlySet<VisitId> repinned)
    {
        Servability other = new(request, _index.Travel);
        foreach ((VisitId visit, VisitServability known) in _known)
            if (!repinned.Contains(visit))
                other._known.Add(visit, known);
        return other;
    }

    /// <summary>The answer for a visit; an unknown visit is not servable and has no reasons.</summary>
    public VisitServability Of(VisitId visit)
    {
        if (_known.TryGetValue(visit, out VisitServability? known))
            return known;
        return _known[visit] =
            _index.WasReached(visit) ? new VisitServability(visit, true, [], () => [])
            : _index.Visit(visit) is { } ordered && _index.Patient(ordered.Patient) is { } patient
                ? Try(ordered, patient)
            : new VisitServability(visit, false, [], () => []);
    }

    private VisitServability Try(Visit visit, Patient patient)
    {
        ServiceFits[] services =
        [
            .. visit.Services.Select((need, s) => Try(visit, patient, s, need, c => Practises(c, need))),
        ];
        bool servable = services.All(s => s.Spans.Count > 0) && (services.Length < 2 || HasPair(patient, services));
        ClinicianId[] able = [.. services.SelectMany(s => s.Spans.Keys).Distinct().Order(ById)];
        return new VisitServability(
            visit.Id,
            servable,
            servable ? able : [],
            () => Reasons(visit, patient, servable, able)
        );
    }

    /// <summary>Most clinicians have another discipline; where only the able are asked for, nothing else of them is looked at.</summary>
    private static bool Practises(Clinician clinician, ServiceNeed need) =>
        need.Disciplines.Contains(clinician.Discipline);

    private IReadOnlyList<BlockingReason> Reasons(Visit visit, Patient patient, bool servable, ClinicianId[] able)
    {
        ServiceFits[] services = [.. visit.Services.Select((need, s) => Try(visit, patient, s, need, _ => true))];
        IEnumerable<(ClinicianId, Block)> blocks = _index
            .Request.Clinicians.Where(c => !servable || !able.Contains(c.Id))
            .Select(c => (c.Id, able.Contains(c.Id) ? NoPartner(c, visit) : MostTelling(services, c)));
        return BlockingWords.Group(visit, blocks);
    }

    private ServiceFits Try(Visit visit, Patient patient, int service, ServiceNeed need, Func<Clinician, bool> who)
    {
        ServiceFits fits = new();
        foreach ((Clinician clinician, Shift shift, LocalDate day) in _shifts)
        {
            if (!who(clinician))
                continue;
            Candidate candidate = new(_index, clinician, shift, day, visit, service, need, patient);
            (IReadOnlyList<StartSpan> spans, Block? block) = _fit.Try(candidate);
            if (block is null)
                fits.Allow(clinician.Id, spans);
            else
                fits.Block(clinician.Id, block);
        }
        return fits;
    }

    /// <summary>Two different clinicians with a second in common, within the continuity caps together.</summary>
    private bool HasPair(Patient patient, ServiceFits[] services)
    {
        foreach ((ClinicianId one, List<StartSpan> first) in services[0].Spans)
        foreach ((ClinicianId other, List<StartSpan> second) in services[1].Spans)
            if (
                one != other
                && first.Any(a => second.Any(b => !a.And(b).IsEmpty))
                && ContinuityCaps.Block(_index, patient, [_index.Clinician(one)!, _index.Clinician(other)!]) is null
            )
                return true;
        return false;
    }

    private static Block MostTelling(ServiceFits[] services, Clinician clinician) =>
        clinician.Shifts.Count == 0
            ? new Block(RuleCodes.RouteShift, $"{clinician.Name} has no shift.", BlockStage.NoShift)
            : Block.MostTelling(services.SelectMany(s => s.Blocks(clinician.Id)));

    private static Block NoPartner(Clinician clinician, Visit visit) =>
        new(
            RuleCodes.TwoClinicians,
            $"{clinician.Name} could do one service of visit {visit.Id}, but nobody can do the other at the same time.",
            BlockStage.Partner
        );

    private static Comparer<ClinicianId> ById { get; } =
        Comparer<ClinicianId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value));
}
