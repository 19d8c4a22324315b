namespace Planner.Api;

// Requests for visits.
public static partial class ProblemCatalogue
{
    public static readonly ProblemKind RequestDecided = new(
        "request-decided",
        409,
        "The request stands where this is not done.",
        "\"detail\" says where it stands. Read the request; a declined or accepted one is asked anew."
    );
}
