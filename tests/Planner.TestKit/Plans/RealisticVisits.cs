using NodaTime;
using Planner.Domain;

namespace Planner.TestKit;

/// <summary>The patients, visits and relations of the realistic case.</summary>
internal static class RealisticVisits
{
    private static readonly Discipline[] Nurse = [Discipline.RN, Discipline.LPN];

    public static IReadOnlyList<Patient> Patients { get; } =
    [
        One("p01", 1, 1) with
        {
            PreferredClinicians = [Who("eve")],
        },
        One("p03", 2, 0),
        One("p04", 0, 2) with
        {
            ContinuityCaps = [new ContinuityCap(Discipline.RN, 1)],
            History = [Seen("ada")],
        },
        One("p06", -1, 1) with
        {
            History = [Seen("ada"), Seen("ben")],
        },
        One("p07", 3, 1),
        One("p08", -2, 0),
        One("p10", -1, -1),
        One("p12", 2, -1),
        One("p13", 1, 0),
        One("p14", 2, 1),
        One("p15", -1, 0),
        One("p16", 1, -2),
        One("p17", 0, 1),
        One("p18", -2, 2),
        One("p19", 3, 0) with
        {
            RequiredClinicians = [Who("eve"), Who("ben")],
        },
        One("p20", 4, 0) with
        {
            ExcludedClinicians = [Who("ada")],
            History = [Seen("ada")],
        },
    ];

    public static IReadOnlyList<Visit> Visits { get; } =
    [
        Of("v01", "p01", 40, Discipline.RN).With(n => n with { AllOf = [new SkillNeed("wound", 2)] }) with
        {
            SetUp = Minutes(5),
        },
        Of("v02", "p01", 15, Nurse) with
        {
            SetUp = Minutes(5),
        },
        Of("v03", "p03", 30, Discipline.RN) with
        {
            Services = [Need(30, Discipline.RN), Need(30, Discipline.AIDE)],
        },
        Of("v04", "p04", 30, Discipline.RN),
        Of("v05", "p04", 30, Discipline.RN) with
        {
            Windows = [Sample.Window("08:00", "10:00"), Sample.Window("12:30", "15:30")],
        },
        Of("v06", "p06", 20, Nurse),
        Of("v07", "p07", 45, Discipline.PT),
        Of("v08", "p08", 20, Nurse),
        Of("v09", "p08", 20, Nurse) with
        {
            Preferred = Sample.Window("09:30", "09:30"),
        },
        Of("v10", "p10", 20, Nurse)
            .With(n => n with { AnyOf = [new SkillNeed("ostomy"), new SkillNeed("catheter", 2)] }),
        Of("v11", "p10", 30, Discipline.PT, Discipline.LPN),
        Of("v12", "p12", 45, Discipline.PT),
        Of("v13", "p13", 20, Discipline.AIDE),
        Of("v14", "p14", 20, Discipline.AIDE),
        Of("v15", "p15", 30, Discipline.AIDE, Discipline.LPN),
        Of("v16", "p16", 30, Discipline.RN).With(n => n with { AllOf = [new SkillNeed("ventilator", 3)] }),
        Of("v17", "p17", 20, Discipline.RN, Discipline.AIDE) with
        {
            Mandatory = false,
            Priority = 30,
        },
        Of("v18", "p18", 30, Discipline.PT) with
        {
            LatestEnd = Sample.At("13:20"),
        },
        Of("v19", "p19", 30, Nurse),
        Of("v20", "p20", 30, Nurse) with
        {
            Windows = [Sample.Window("09:30", "11:00")],
            PointsHundredths = 150,
        },
    ];

    public static IReadOnlyList<VisitRelation> Relations { get; } =
    [
        new(RelationKind.Ordered, new VisitId("v04"), new VisitId("v05"), Minutes(120), Minutes(240)),
        new(RelationKind.Simultaneous, new VisitId("v06"), new VisitId("v07")),
        new(RelationKind.SameClinician, new VisitId("v08"), new VisitId("v09")),
        new(RelationKind.DifferentClinicians, new VisitId("v10"), new VisitId("v11")),
    ];

    private static Patient One(string id, int east, int north) =>
        Sample.Patient(id, 0) with
        {
            Address = RealisticStaff.Spot($"Address of {id}", east, north),
        };

    private static ClinicianId Who(string id) => new(id);

    private static CareHistory Seen(string id) => new(Who(id), Sample.Day.PlusDays(-3));

    private static Duration Minutes(int minutes) => Duration.FromMinutes(minutes);

    private static ServiceNeed Need(int minutes, params Discipline[] disciplines) => Sample.Need(minutes, disciplines);

    private static Visit Of(string id, string patient, int minutes, params Discipline[] disciplines) =>
        Sample.Visit(id, patient) with
        {
            Services = [Need(minutes, disciplines)],
            Windows = [Sample.Window("07:00", "15:30")],
        };

    private static Visit With(this Visit visit, Func<ServiceNeed, ServiceNeed> edit) =>
        visit with
        {
            Services = [edit(visit.Services[0])],
        };
}
