using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A visit of an order that was made, or that is promised for a day.
/// </summary>
/// <param name="Clinician">Who made it, or null where nobody knows.</param>
/// <param name="Discipline">Whose visit it was; null = of the order's first discipline.</param>
public sealed record MadeVisit(LocalDate On, ClinicianId? Clinician = null, Discipline? Discipline = null);
