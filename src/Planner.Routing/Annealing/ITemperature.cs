namespace Planner.Routing;

/// <summary>Says how hot the search is, in guide cost units.</summary>
internal interface ITemperature
{
    double At(in SearchPulse pulse);

    /// <summary>A new cycle begins hot.</summary>
    void Reheat();
}
