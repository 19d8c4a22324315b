using Planner.Domain;

namespace Planner.Orders;

/// <summary>Spread visits as a plan request: movable, with one window for each day that is open for them.</summary>
public static class OrderRequest
{
    /// <summary>The agency's request with the visits whose day lies in it.</summary>
    /// <exception cref="InvalidInputException">A patient is nowhere known, or an id is taken: every one.</exception>
    public static PlanRequest Of(OrdersPlan plan, PlanRequest agency)
    {
        RefuseUnknown(plan, agency);
        MovableVisits movable = new(plan, agency);
        HashSet<VisitId> taken = [.. agency.Visits.Select(v => v.Id)];
        InputMistake[] clashes =
        [
            .. movable
                .Visits.Where(v => taken.Contains(v.Id))
                .Select(v => new InputMistake(
                    "--agency",
                    $"a visit \"{v.Id}\"",
                    "The agency has no visit with an id of the orders.",
                    "Give the order another id."
                )),
        ];
        return clashes.Length > 0
            ? throw new InvalidInputException(clashes)
            : agency with
            {
                Patients = [.. agency.Patients, .. NewPatients(plan, agency)],
                Visits = [.. agency.Visits, .. movable.Visits],
                Relations = [.. agency.Relations, .. movable.Relations],
            };
    }

    private static void RefuseUnknown(OrdersPlan plan, PlanRequest agency)
    {
        InputMistake[] unknown =
        [
            .. Missing(plan, agency)
                .Where(p => p.Address is null)
                .Select(p => new InputMistake(
                    FormattableString.Invariant($"patients \"{p.Id}\""),
                    "no address",
                    "A patient whom the agency does not know has an address.",
                    "Add \"address\", or correct the id."
                )),
        ];
        if (plan.Document.Agency.TimeZone.Id != agency.Agency.TimeZone.Id)
            unknown =
            [
                .. unknown,
                new(
                    "agency.timeZone",
                    $"\"{plan.Document.Agency.TimeZone.Id}\"",
                    $"Orders and agency are in one time zone, {agency.Agency.TimeZone.Id}.",
                    "Correct one of them."
                ),
            ];
        if (unknown.Length > 0)
            throw new InvalidInputException(unknown);
    }

    private static IEnumerable<OrderedPatient> Missing(OrdersPlan plan, PlanRequest agency) =>
        plan.Document.Patients.Where(p =>
            agency.Patients.All(known => known.Id != p.Id) && plan.Orders.Any(o => o.Order.Patient == p.Id)
        );

    private static IEnumerable<Patient> NewPatients(OrdersPlan plan, PlanRequest agency) =>
        Missing(plan, agency)
            .Select(p => new Patient
            {
                Id = p.Id,
                Name = p.Name,
                Address = p.Address!,
                PreferredClinicians = [.. Asked(plan, p.Id).Where(c => agency.Clinicians.Any(known => known.Id == c))],
            });

    private static IEnumerable<ClinicianId> Asked(OrdersPlan plan, PatientId patient) =>
        plan
            .Schedule.Visits.Where(v => v.Week.Order.Order.Patient == patient)
            .Select(v => v.Clinician)
            .OfType<ClinicianId>()
            .Distinct();
}
