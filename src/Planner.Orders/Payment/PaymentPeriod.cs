using NodaTime;
using Planner.Domain;

namespace Planner.Orders;

/// <summary>A 30-day payment period of a patient with the visits that fall in it.</summary>
/// <param name="Number">1 is the period that begins with the start of care.</param>
/// <param name="Visits">Made and planned visits of all disciplines.</param>
/// <param name="Threshold">Visits from which the period is paid whole.</param>
public sealed record PaymentPeriod(
    PatientId Patient,
    int Number,
    LocalDate From,
    LocalDate To,
    int Visits,
    int Threshold
)
{
    /// <summary>Paid per visit. For information: nobody is visited for it.</summary>
    public bool IsBelow => Visits < Threshold;
}
