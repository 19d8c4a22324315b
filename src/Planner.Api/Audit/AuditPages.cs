using System.Globalization;
using Planner.Store;

namespace Planner.Api;

/// <summary>Pages of the audit; shared by the audit itself and by the histories of single things.</summary>
internal static class AuditPages
{
    /// <summary>A page within the asker's scope, with before and after opened where that is asked for.</summary>
    /// <param name="filter">Its page and number of rows are set here.</param>
    public static PageView<AuditView> Read(
        HttpContext context,
        PlannerStore store,
        Access access,
        Page page,
        AuditFilter filter,
        bool withDetail
    )
    {
        AuditFilter wanted = filter with { Behind = BehindOf(page), Most = page.Most };
        return store.Read(reader =>
        {
            AuditTrail audit = reader.Audit;
            return page.Answer(
                context,
                audit.List(access.Scope, wanted),
                row => [row.Seq.ToString(CultureInfo.InvariantCulture)],
                row => AuditView.Of(row, withDetail ? audit.Detail(row) : null)
            );
        });
    }

    private static long? BehindOf(Page page) =>
        page.KeyPart(0) is not { } text ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long seq) ? seq
        : throw new ProblemException(ProblemCatalogue.BadQuery, "cursor is not one of this list.");
}
