using NodaTime;

namespace Planner.Formats;

/// <summary>What an import is told beside the spreadsheets; what is null is read from agency.csv or worked out.</summary>
public sealed record ImportOptions
{
    public string? Name { get; init; }

    /// <summary>IANA id.</summary>
    public string? TimeZone { get; init; }

    /// <summary>First day to plan; the first day of the visits by default.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day to plan; the last day of the visits by default.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Road network by name; null = as agency.csv says, else straight lines.</summary>
    public string? Network { get; init; }

    /// <summary>How 3/4/2026 is meant; refused by default.</summary>
    public DateOrder DateOrder { get; init; }

    /// <summary>How much of a file is read.</summary>
    public InputLimits Limits { get; init; } = InputLimits.Default;
}
