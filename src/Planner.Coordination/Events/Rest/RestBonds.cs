using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Relations and pins with what no longer changes: gaps become windows, the same clinician a pin, different ones an exclusion.</summary>
internal sealed class RestBonds(PlanRequest request, FixedStops done)
{
    private readonly List<ClinicianPin> _pins = [];
    private readonly HashSet<ClinicianId> _excluded = [];

    /// <summary>The visit with what its settled relatives leave it.</summary>
    public Visit Bind(Visit visit)
    {
        foreach (VisitRelation relation in request.Relations)
            if (relation.First == visit.Id)
                visit = done.Of(relation.Second)
                    .Aggregate(visit, (v, other) => Bind(v, relation, other, isFirst: true));
            else if (relation.Second == visit.Id)
                visit = done.Of(relation.First)
                    .Aggregate(visit, (v, other) => Bind(v, relation, other, isFirst: false));
        return request.Pins.Sequences.Any(pin => pin.Visits.Contains(visit.Id) && IsOvertaken(pin))
            ? visit with
            {
                Windows = [],
            }
            : visit;
    }

    /// <summary>Clinicians who must not be taken for one who is excluded somewhere hold a mark that says so.</summary>
    public Clinician Mark(Clinician clinician) =>
        clinician with
        {
            Credentials =
            [
                .. clinician.Credentials,
                .. _excluded.Where(other => other != clinician.Id).Select(other => new Credential(Other(other))),
            ],
        };

    /// <summary>The pins of open visits, with those that settled relatives add.</summary>
    public Pins Pins(HashSet<VisitId> open) =>
        new()
        {
            Clinicians = [.. request.Pins.Clinicians.Where(pin => open.Contains(pin.Visit)), .. _pins],
            Starts = [.. request.Pins.Starts.Where(pin => open.Contains(pin.Visit))],
            Sequences =
            [
                .. request
                    .Pins.Sequences.Select(pin => pin with { Visits = [.. pin.Visits.Where(open.Contains)] })
                    .Where(pin => pin.Visits.Count > 0),
            ],
        };

    private Visit Bind(Visit visit, VisitRelation relation, FixedStop other, bool isFirst)
    {
        switch (relation.Kind)
        {
            case RelationKind.Simultaneous:
                return Within(visit, other.Start, other.Start);
            case RelationKind.Ordered when isFirst:
                Instant earliest = relation.MaxGap is { } most ? other.Start - most : Instant.MinValue;
                return Within(visit, earliest, other.Start - relation.MinGap);
            case RelationKind.Ordered:
                Instant latest = relation.MaxGap is { } gap ? other.Start + gap : Instant.MaxValue;
                return Within(visit, other.Start + relation.MinGap, latest);
            case RelationKind.SameClinician:
                _pins.Add(new ClinicianPin(visit.Id, other.Clinician));
                return visit;
            default:
                return Without(visit, other.Clinician);
        }
    }

    private static Visit Within(Visit visit, Instant earliest, Instant latest) =>
        visit with
        {
            Windows =
            [
                .. visit
                    .Windows.Select(w => new TimeWindow(Instant.Max(w.Start, earliest), Instant.Min(w.End, latest)))
                    .Where(w => w.Start <= w.End),
            ],
        };

    private Visit Without(Visit visit, ClinicianId clinician)
    {
        _excluded.Add(clinician);
        var other = new SkillNeed(Other(clinician));
        return visit with
        {
            Services = [.. visit.Services.Select(need => need with { AllOf = [.. need.AllOf, other] })],
        };
    }

    private static string Other(ClinicianId clinician) => $"clinician other than {clinician}";

    /// <summary>Another stop came before the pinned ones: they can no longer open the route.</summary>
    private bool IsOvertaken(SequencePin pin) => done.OfShift(pin.Shift).Any(stop => !pin.Visits.Contains(stop.Visit));
}
