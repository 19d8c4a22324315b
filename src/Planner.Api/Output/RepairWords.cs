using NodaTime;
using NodaTime.Text;
using Planner.Coordination;

namespace Planner.Api;

/// <summary>Repairs in words.</summary>
internal static class RepairWords
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static string Of(ProposalKind kind) =>
        kind switch
        {
            ProposalKind.FewestChanges => "fewest changes",
            ProposalKind.LeastDriving => "least driving",
            _ => "least overtime",
        };

    /// <summary>For the name of a file.</summary>
    public static string File(ProposalKind kind) => Of(kind).Replace(' ', '-');

    public static string Kinds(RepairProposal proposal) => string.Join(", ", proposal.Kinds.Select(Of));

    /// <summary>Local time of day; empty where there is none.</summary>
    public static string Time(Instant? moment, DateTimeZone zone) =>
        moment is { } time ? Clock.Format(time.InZone(zone).TimeOfDay) : "";

    public static string Minutes(Duration span) => FormattableString.Invariant($"{span.TotalMinutes:0}");
}
