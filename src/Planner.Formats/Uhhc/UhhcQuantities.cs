using Planner.Routing;

namespace Planner.Formats;

/// <summary>
/// What the dense problem folds into one cost of a cell, counted apart again from who serves whom.
/// </summary>
/// <param name="Unqualified">Services by a caregiver who is not able to.</param>
/// <param name="NotPreferred">Services by a caregiver whom the patient did not ask for.</param>
/// <param name="Incompatible">Services by a caregiver who is not welcome.</param>
/// <param name="ServiceMinutes">Minutes of all services.</param>
public sealed record UhhcQuantities(int Unqualified, int NotPreferred, int Incompatible, int ServiceMinutes)
{
    public static UhhcQuantities Of(UhhcInstance instance, RoutingSolution solution)
    {
        (UhhcPatient Patient, UhhcService Service)[] nodes =
        [
            .. instance.Patients.SelectMany(p => p.Services.Select(s => (p, s))),
        ];
        UhhcQuantities sum = new(0, 0, 0, 0);
        for (int r = 0; r < solution.Routes.Length; r++)
        {
            UhhcCaregiver caregiver = instance.Caregivers[r];
            foreach (int stop in solution.Routes[r].Where(s => s >= 0))
                sum = sum.With(nodes[stop].Patient, nodes[stop].Service, caregiver);
        }
        return sum;
    }

    private UhhcQuantities With(UhhcPatient patient, UhhcService service, UhhcCaregiver caregiver) =>
        new(
            Unqualified + (UhhcCells.IsUnqualified(service, caregiver) ? 1 : 0),
            NotPreferred + (UhhcCells.IsNotPreferred(patient, caregiver) ? 1 : 0),
            Incompatible + (UhhcCells.IsIncompatible(patient, caregiver) ? 1 : 0),
            ServiceMinutes + service.Duration
        );
}
