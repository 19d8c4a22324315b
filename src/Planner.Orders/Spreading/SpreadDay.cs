using NodaTime;
using Planner.Domain;

namespace Planner.Orders;

/// <summary>A visit of an order on a day.</summary>
/// <param name="Clinician">Who is asked; null = chosen when the day is planned.</param>
/// <param name="IsMade">Made or promised already.</param>
public sealed record SpreadDay(SpreadWeek Week, LocalDate On, ClinicianId? Clinician, bool IsMade);
