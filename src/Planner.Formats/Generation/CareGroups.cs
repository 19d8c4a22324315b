using Planner.Domain;
using static Planner.Domain.Discipline;

namespace Planner.Formats;

/// <summary>
/// The work of a home health agency. Shares and their sources stand in the READMEs of the datasets.
/// </summary>
internal static class CareGroups
{
    public const string Wound = "wound care";
    public const string Infusion = "infusion";
    public const string Catheter = "catheter care";
    public const string Ostomy = "ostomy care";
    public const string Lift = "patient lift";

    public static readonly CareGroup Aide = new(
        "aide",
        [(AIDE, 20)],
        [
            new(VisitType.Routine, [AIDE], 45, 75, 70),
            new(VisitType.Routine, [AIDE], 60, 100, 30, PairPercent: 45) { AllOf = [new(Lift)] },
        ]
    );

    public static readonly CareGroup Speech = new(
        "speech therapy",
        [(SLP, 3)],
        [new(VisitType.Routine, [SLP], 45, 100, 100)]
    );

    public static readonly IReadOnlyList<CareGroup> All =
    [
        new(
            "nursing",
            [(RN, 31), (LPN, 13)],
            [
                new(VisitType.StartOfCare, [RN], 90, 250, 7),
                new(VisitType.Recertification, [RN], 60, 150, 6),
                new(VisitType.Supervisory, [RN], 30, 75, 5),
                new(VisitType.Routine, [RN], 60, 125, 7, TimedPercent: 30) { AllOf = [new(Infusion, 2)] },
                new(VisitType.Routine, [RN, LPN], 40, 100, 35, PairPercent: 12) { AllOf = [new(Wound)] },
                new(VisitType.Routine, [RN, LPN], 35, 100, 15) { AnyOf = [new(Catheter), new(Ostomy)] },
                new(VisitType.Routine, [RN, LPN], 20, 75, 25, TimedPercent: 40),
            ]
        ),
        new(
            "physical therapy",
            [(PT, 19), (PTA, 6)],
            [
                new(VisitType.Evaluation, [PT], 60, 150, 12),
                new(VisitType.TherapyReassessment, [PT], 45, 125, 10),
                new(VisitType.Routine, [PT, PTA], 40, 100, 78),
            ]
        ),
        new(
            "occupational therapy",
            [(OT, 6)],
            [new(VisitType.Evaluation, [OT], 60, 150, 15), new(VisitType.Routine, [OT], 45, 100, 85)]
        ),
        Speech,
        new("social work", [(MSW, 2)], [new(VisitType.Routine, [MSW], 60, 100, 100)]),
        Aide,
    ];
}
