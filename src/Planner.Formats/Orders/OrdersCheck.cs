using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// What hangs together in an orders document: ids are unique, and everything named is there.
/// </summary>
internal static class OrdersCheck
{
    public static void Check(OrdersDocument document, MistakeList mistakes)
    {
        Unique("patients", document.Patients.Select(p => p.Id.Value), mistakes);
        Unique("orders", document.Orders.Select(o => o.Id.Value), mistakes);
        Unique("clinicians", document.Clinicians.Select(c => c.Id.Value), mistakes);
        for (int i = 0; i < document.Orders.Count; i++)
            CheckOrder(document, document.Orders[i], FormattableString.Invariant($"orders[{i}]"), mistakes);
        for (int i = 0; i < document.Clinicians.Count; i++)
        {
            if (document.Clinicians[i].WorkDays.Count == 0)
                mistakes.Add(
                    FormattableString.Invariant($"clinicians[{i}].workDays"),
                    "no days",
                    "A clinician works on some day of the week.",
                    "Name the days, or leave the clinician out."
                );
        }
    }

    private static void CheckOrder(OrdersDocument document, CareOrder order, string place, MistakeList mistakes)
    {
        if (order.Patient.Value.Length > 0 && document.Patients.All(p => p.Id != order.Patient))
            mistakes.Add(
                place + ".patient",
                $"\"{order.Patient}\"",
                "The patient is in the document.",
                "Correct the id, or add the patient."
            );
        foreach (ClinicianId who in order.Clinicians.Where(c => document.Clinicians.All(known => known.Id != c)))
            mistakes.Add(
                place + ".clinicians",
                $"\"{who}\"",
                "The clinician is in the document.",
                "Correct the id, or add the clinician."
            );
    }

    private static void Unique(string list, IEnumerable<string> ids, MistakeList mistakes)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        int index = 0;
        foreach (string id in ids)
        {
            if (id.Length > 0 && !seen.Add(id))
                mistakes.Add(
                    FormattableString.Invariant($"{list}[{index}].id"),
                    $"\"{id}\" twice",
                    "An id is unique in its list.",
                    "Give another id."
                );
            index++;
        }
    }
}
