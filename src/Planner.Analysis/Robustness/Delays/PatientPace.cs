namespace Planner.Analysis;

/// <summary>How services at one patient differ from others of their type, as far as records tell.</summary>
/// <param name="Shift">Of the logarithm of the ratio, in standard deviations of the type; above 0 = longer.</param>
/// <param name="VarianceShare">Of the type's variance, what is left once the patient is known; 0..1.</param>
public readonly record struct PatientPace(double Shift, double VarianceShare);
