using System.Globalization;

namespace Planner.Domain;

/// <summary>
/// Whom a change is about: named clinicians, or everybody (of a discipline), or the first few of them in the request's order.
/// </summary>
public sealed record StaffChoice
{
    /// <summary>By name; then neither discipline nor count is given.</summary>
    public IReadOnlyList<ClinicianId> Clinicians { get; init; } = [];

    /// <summary>Only this discipline; null = every one.</summary>
    public Discipline? Discipline { get; init; }

    /// <summary>So many of those the change can be made for, &gt;= 1; null = all of them.</summary>
    public int? Count { get; init; }

    /// <summary>Those chosen among the suitable; what cannot be chosen is reported.</summary>
    /// <param name="suitable">Whom the change can be made for.</param>
    /// <param name="suitability">What it takes, in words: "works in the planned days".</param>
    internal IReadOnlyList<ClinicianId> Choose(
        PlanRequest request,
        ChangeContext context,
        string field,
        Func<Clinician, bool> suitable,
        string suitability
    )
    {
        if (Clinicians.Count > 0)
            return Named(request, context, field, suitable, suitability);
        Clinician[] all =
        [
            .. request.Clinicians.Where(c => (Discipline is null || c.Discipline == Discipline) && suitable(c)),
        ];
        int wanted = Count ?? Math.Max(1, all.Length);
        if (all.Length < wanted)
            context.Report(
                $"{field}.count",
                wanted.ToString(CultureInfo.InvariantCulture),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{all.Length} {Discipline?.ToString() ?? "clinicians"} {suitability}."
                ),
                "Ask for fewer, or choose others."
            );
        return [.. all.Take(wanted).Select(c => c.Id)];
    }

    private IReadOnlyList<ClinicianId> Named(
        PlanRequest request,
        ChangeContext context,
        string field,
        Func<Clinician, bool> suitable,
        string suitability
    )
    {
        if (Discipline is not null || Count is not null)
            context.Report(
                field,
                "clinicians and a discipline or count",
                "People are chosen by name, or by discipline and count.",
                "Leave one of them out."
            );
        IReadOnlyList<Clinician> known = context.Known(request, Clinicians, $"{field}.clinicians");
        foreach (Clinician other in known.Where(c => !suitable(c)))
            context.Report(
                $"{field}.clinicians",
                $"\"{other.Id}\"",
                $"Everybody named {suitability}.",
                "Choose others."
            );
        return [.. known.Select(c => c.Id)];
    }
}
