namespace Planner.Domain;

/// <summary>
/// One change of an agency: a class for each kind.
/// </summary>
public abstract record ScenarioChange
{
    /// <summary>
    /// The request with this change. What the change names and the request does not know is reported to the context; the request
    /// then comes back as it was.
    /// </summary>
    public abstract PlanRequest ApplyTo(PlanRequest request, ChangeContext context);
}
