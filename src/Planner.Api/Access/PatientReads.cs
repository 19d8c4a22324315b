namespace Planner.Api;

/// <summary>Whose data an answer carries. Handlers take it as a parameter and name every patient.</summary>
public sealed class PatientReads
{
    private readonly SortedDictionary<string, SortedSet<string>> _byBranch = new(StringComparer.Ordinal);

    /// <summary>The patients' ids by branch.</summary>
    public IEnumerable<(string BranchId, IReadOnlyCollection<string> PatientIds)> ByBranch =>
        _byBranch.Select(pair => (pair.Key, (IReadOnlyCollection<string>)pair.Value));

    public bool IsEmpty => _byBranch.Count == 0;

    public void Add(string branchId, string? patientId)
    {
        if (patientId is null)
            return;
        if (!_byBranch.TryGetValue(branchId, out SortedSet<string>? ids))
            _byBranch[branchId] = ids = new(StringComparer.Ordinal);
        ids.Add(patientId);
    }

    public static ValueTask<PatientReads?> BindAsync(HttpContext context) => new(Of(context));

    /// <summary>The one of a request.</summary>
    internal static PatientReads Of(HttpContext context)
    {
        if (context.Features.Get<PatientReads>() is { } known)
            return known;
        PatientReads made = new();
        context.Features.Set(made);
        return made;
    }
}
