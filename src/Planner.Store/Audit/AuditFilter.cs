namespace Planner.Store;

/// <summary>Which rows of the audit; null = whatever.</summary>
/// <param name="SubjectKind">Kind of what was read or changed, such as "visits".</param>
/// <param name="SubjectId">Its id.</param>
/// <param name="From">First moment, Unix milliseconds.</param>
/// <param name="To">First moment that is too late, Unix milliseconds.</param>
/// <param name="Behind">Goes on behind the row of this number: the last one of the page before.</param>
public sealed record AuditFilter(
    string? SubjectKind = null,
    string? SubjectId = null,
    string? BranchId = null,
    string? Actor = null,
    string? Action = null,
    long? From = null,
    long? To = null,
    long? Behind = null,
    bool OldestFirst = false,
    int Most = 100
);
