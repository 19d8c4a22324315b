using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Every recipe there is.</summary>
internal static class EventRecipes
{
    private static readonly EventRecipe[] All =
    [
        new VisitCancelledRecipe(),
        new VisitRescheduledRecipe(),
        new ClinicianOutRecipe(),
        new PatientNoShowRecipe(),
        new VisitOverranRecipe(),
        new ClinicianLateRecipe(),
        new UrgentVisitRecipe(),
        new RoadClosedRecipe(),
        new CredentialLapsedRecipe(),
        new PatientInHospitalRecipe(),
        new WeatherSlowdownRecipe(),
    ];

    public static EventRecipe For(PlanEvent what) => Array.Find(All, recipe => recipe.Is(what))!;
}
