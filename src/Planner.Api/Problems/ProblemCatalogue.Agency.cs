namespace Planner.Api;

// The agency's resources and the life of visits.
public static partial class ProblemCatalogue
{
    public static readonly ProblemKind ImpossibleStep = new(
        "impossible-step",
        409,
        "The visit cannot take this step from where it stands.",
        "\"detail\" names what is possible; GET /v1/visits/{id}/transitions lists it with the reasons."
    );
}
