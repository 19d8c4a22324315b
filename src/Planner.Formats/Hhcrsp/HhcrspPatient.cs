namespace Planner.Formats;

/// <summary>
/// A patient: earliest start, soft latest start (ticks) and one or two services. With two,
/// start(second) - start(first) lies in [MinGap, MaxGap]; null = the two are not tied in time.
/// </summary>
public sealed record HhcrspPatient(
    string Id,
    int Release,
    int Due,
    IReadOnlyList<HhcrspService> Services,
    int? MinGap,
    int? MaxGap
);
