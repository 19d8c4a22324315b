namespace Planner.Formats;

/// <summary>A public family of benchmark instances.</summary>
public enum InstanceFamily
{
    /// <summary>Home health care routing and scheduling (Mankowska et al. 2014, Kummer et al. 2024).</summary>
    Hhcrsp,

    /// <summary>The unified home health care formulation (Ceschia et al. 2026).</summary>
    Uhhc,

    /// <summary>Vehicle routing with time windows (Gehring and Homberger 1999) in VRPLIB text.</summary>
    Vrptw,
}
