namespace Planner.Domain;

/// <summary>
/// Whose episodes a rule is about.
/// </summary>
public enum CareScope
{
    Any,

    /// <summary>Nursing or therapy is given.</summary>
    Skilled,

    /// <summary>Personal care by aides alone.</summary>
    NonSkilled,
}
