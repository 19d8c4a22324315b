namespace Planner.Routing;

/// <summary>Says how hot the search is, in guide cost units.</summary>
internal interface ITemperature
{
    /// <param name="progress">Share of the cycle done, 0..1.</param>
    /// <param name="tried">Visits moved or tried to, since the search began.</param>
    /// <param name="accepted">Those accepted.</param>
    double At(double progress, long tried, long accepted);

    /// <summary>A new cycle begins hot.</summary>
    void Reheat();
}
