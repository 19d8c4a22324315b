namespace Planner.Domain;

/// <summary>
/// One rule a request is checked for. A rule survives whatever the other rules refuse.
/// </summary>
internal interface IRequestRule
{
    void Check(RequestIndex index, FindingList findings);
}
