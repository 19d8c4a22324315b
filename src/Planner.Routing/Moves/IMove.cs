namespace Planner.Routing;

/// <summary>
/// One kind of change. <see cref="Try"/> leaves the state committed and returns true when it was accepted, or as it was before
/// and returns false.
/// </summary>
internal interface IMove
{
    bool Try();
}
