using Planner.Domain;

namespace Planner.Dispatch.Tests;

/// <summary>
/// Who may take a visit from a state (the row) to another, written down a second time by hand: M manager, D dispatcher, C coordinator, K
/// clinician, I integration, P Planner itself. Analysts never. A "!" means that a reason is needed.
/// </summary>
internal static class LifeMatrix
{
    private static readonly Dictionary<char, Actor> Letters = new()
    {
        ['M'] = Actor.Manager,
        ['D'] = Actor.Dispatcher,
        ['C'] = Actor.Coordinator,
        ['K'] = Actor.Clinician,
        ['I'] = Actor.Integration,
        ['P'] = Actor.Planner,
    };

    // Columns: requested, awaitingInformation, awaitingApproval, scheduled, confirmed, inProgress, done, cancelled, missed, noShow.
    private static readonly string[] Rows =
    [
        "-     MDCP! MDCP MDCP   -      -     -     MDCI! -     -",
        "-     -     MDCP MDCP   -      -     -     MDCI! -     -",
        "-     MD!   -    MD     -      -     -     MDCI! -     -",
        "-     -     -    -      MDCKIP MDCKI -     MDCI! MDCP! MDCKI!",
        "-     -     -    MDCKP! -      MDCKI -     MDCI! MDCP! MDCKI!",
        "-     -     -    MDC!   -      -     MDCKI -     -     MDCKI!",
        "-     -     -    -      -      M!    -     -     -     -",
        "MDC!  -     -    -      -      -     -     -     -     -",
        "-     -     -    -      -      -     M!    -     -     -",
        "-     -     -    -      -      -     M!    -     -     -",
    ];

    private static readonly string[][] Cells =
    [
        .. Rows.Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    public static bool Exists(VisitState from, VisitState to) => Cell(from, to) != "-";

    public static bool Permits(VisitState from, VisitState to, Actor actor) =>
        Cell(from, to).Any(letter => Letters.TryGetValue(letter, out Actor named) && named == actor);

    public static bool NeedsReason(VisitState from, VisitState to) => Cell(from, to).EndsWith('!');

    private static string Cell(VisitState from, VisitState to) => Cells[(int)from][(int)to];
}
