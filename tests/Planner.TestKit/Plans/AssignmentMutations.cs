using Planner.Domain;

namespace Planner.TestKit;

/// <summary>The wrong clinician comes.</summary>
internal static class AssignmentMutations
{
    public static IReadOnlyList<PlanMutation> All { get; } =
    [
        new("A therapy visit goes to a nurse", RuleCodes.Discipline, c => c.Move("v18", "eve-1", "13:00")),
        new(
            "A visit goes to somebody without any of its skills",
            RuleCodes.Skill,
            c => c.Move("v10", "eve-1", "12:15")
        ),
        PlanMutations.Request(
            "A visit asks for a higher level",
            RuleCodes.Skill,
            r => r.WithNeed("v01", n => n with { AllOf = [new SkillNeed("wound", 3)] })
        ),
        new(
            "A visit goes to somebody whose credential expired yesterday",
            RuleCodes.CredentialExpired,
            c => c.Move("v01", "eve-1", "12:00")
        ),
        PlanMutations.Request(
            "A credential expired the day before",
            RuleCodes.CredentialExpired,
            r =>
                r.WithClinician(
                    "ben",
                    b => b with { Credentials = [new Credential("ostomy", 1, null, Sample.Day.PlusDays(-1))] }
                )
        ),
        new("A visit goes to somebody the patient did not require", RuleCodes.RequiredClinician, SwapToAda),
        PlanMutations.Request(
            "A patient excludes the clinician who comes",
            RuleCodes.ExcludedClinician,
            r => r.WithPatient("p13", p => p with { ExcludedClinicians = [new ClinicianId("dee")] })
        ),
        new(
            "A visit goes to somebody who works elsewhere",
            RuleCodes.RequiredArea,
            c => c.Move("v20", "ben-1", "13:10").EditRequest(OpenWindow)
        ),
        new("A pinned visit goes to somebody else", RuleCodes.ClinicianPin, c => c.Move("v15", "ben-1", "13:10")),
        new("A patient with a cap sees a second nurse", RuleCodes.ContinuityCap, c => c.Move("v05", "eve-1", "13:30")),
        PlanMutations.Request(
            "A pinned sequence belongs to another shift",
            RuleCodes.SequencePin,
            r =>
                r with
                {
                    Pins = r.Pins with { Sequences = [new SequencePin(new ShiftId("eve-1"), [new VisitId("v13")])] },
                }
        ),
        new(
            "One of two visits of a clinician goes to another",
            RuleCodes.SameClinician,
            c => c.Move("v09", "eve-1", "12:00")
        ),
        new(
            "Two visits for different clinicians go to one",
            RuleCodes.DifferentClinicians,
            c => c.Move("v11", "ben-1", "13:00")
        ),
    ];

    /// <summary>With her afternoon free of the first visit, so that her limit of visits holds.</summary>
    private static PlanCase SwapToAda(PlanCase c) => c.Move("v02", null).Move("v19", "ada-pm", "14:20");

    private static PlanRequest OpenWindow(PlanRequest request) =>
        request.WithVisit("v20", v => v with { Windows = [Sample.Window("07:00", "15:00")] });
}
