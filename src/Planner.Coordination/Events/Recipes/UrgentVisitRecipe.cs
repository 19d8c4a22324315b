using Planner.Domain;

namespace Planner.Coordination;

/// <summary>The visit, and its patient where new, join the request.</summary>
internal sealed class UrgentVisitRecipe : TypedEventRecipe<UrgentVisit>
{
    protected override void Check(EventCheck check, UrgentVisit what)
    {
        if (check.Knows(what.Visit.Id))
            check.Report(
                "newVisit.id",
                $"\"{what.Visit.Id}\"",
                "A new visit has an id of its own.",
                "Give it another."
            );
        if (check.PatientOf(what.Visit.Patient) is { } known)
            CheckKnown(check, what, known);
        else if (what.Patient is null)
            check.Report(
                "newVisit.patient",
                $"\"{what.Visit.Patient}\"",
                "A patient of the plan, or one that the event brings along.",
                "Correct the id, or add \"newPatient\" with name and address."
            );
        else if (what.Patient.Id != what.Visit.Patient)
            check.Report(
                "newPatient.id",
                $"\"{what.Patient.Id}\"",
                $"The event's patient is the visit's, \"{what.Visit.Patient}\".",
                "Make them equal."
            );
        else
            check.Sound("newVisit.", what.Visit, what.Patient);
    }

    protected override void Apply(DayDraft draft, UrgentVisit what)
    {
        bool isKnown = draft.Request.Patients.Any(patient => patient.Id == what.Visit.Patient);
        draft.Request = draft.Request with
        {
            Visits = [.. draft.Request.Visits, what.Visit],
            Patients = isKnown ? draft.Request.Patients : [.. draft.Request.Patients, what.Patient!],
        };
        draft.Released[what.Visit.Id] = what.At;
    }

    private static void CheckKnown(EventCheck check, UrgentVisit what, Patient known)
    {
        if (what.Patient is { } other && other.Address.Point != known.Address.Point)
            check.Report(
                "newPatient",
                $"\"{other.Id}\" at another place",
                "A patient of the plan keeps the address the plan knows.",
                "Leave \"newPatient\" out, or give a new patient another id."
            );
        check.Sound("newVisit.", what.Visit, known);
    }
}
