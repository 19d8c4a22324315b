using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Counts claims as they are checked.</summary>
internal sealed class AuditTally(VisitId visit)
{
    private readonly List<string> _failures = [];
    private readonly List<string> _open = [];
    private int _checked;

    public AuditResult Result => new(_checked, _failures, _open);

    /// <param name="found">Null: could not be told.</param>
    public void Expect(bool claimed, bool? found, string claim)
    {
        _checked++;
        if (found is null)
            _open.Add($"visit {visit}: {claim}");
        else if (found != claimed)
            _failures.Add($"visit {visit}: {claim}: claimed {Words(claimed)}, found {Words(found.Value)}");
    }

    private static string Words(bool fits) => fits ? "fits" : "does not fit";
}
