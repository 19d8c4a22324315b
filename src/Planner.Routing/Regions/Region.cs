namespace Planner.Routing;

/// <summary>A part of a large day that is searched by itself while everything else stands still.</summary>
/// <param name="Routes">Whole clinicians: all routes of each.</param>
/// <param name="LeftOut">Visits served by nobody that the part may take in.</param>
internal sealed record Region(int[] Routes, int[] LeftOut);
