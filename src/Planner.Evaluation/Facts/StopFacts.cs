using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>A planned stop with what its ids stand for; null where the request knows no such thing.</summary>
internal sealed record StopFacts(
    PlannedRoute Route,
    int Index,
    PlannedStop Planned,
    Visit? Visit,
    Patient? Patient,
    ServiceNeed? Need
)
{
    public GeoPoint? Place => Patient?.Address.Point;

    public static StopFacts Of(RequestIndex index, PlannedRoute route, int position)
    {
        PlannedStop stop = route.Stops[position];
        Visit? visit = index.Visit(stop.Visit);
        Patient? patient = visit is null ? null : index.Patient(visit.Patient);
        ServiceNeed? need =
            visit is not null && stop.Service >= 0 && stop.Service < visit.Services.Count
                ? visit.Services[stop.Service]
                : null;
        return new StopFacts(route, position, stop, visit, patient, need);
    }
}
