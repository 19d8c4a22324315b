using NodaTime;
using NodaTime.Text;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Orders.Tests;

/// <summary>Builds an episode in local time of a zone.</summary>
internal sealed class Episode(DateTimeZone zone)
{
    private readonly List<EpisodeEvent> _events = [];

    public bool IsSkilled { get; init; } = true;

    public bool IsTherapyOnly { get; init; }

    public DateTimeZone Zone => zone;

    /// <param name="local">2026-03-08T10:00, or 2026-03-08 where only the day is known.</param>
    public Episode With(EpisodeEventKind kind, string local, Discipline? discipline = null, bool forTests = false)
    {
        _events.Add(
            local.Length == 10
                ? new(kind, zone.AtStartOfDay(LocalDatePattern.Iso.Parse(local).Value).ToInstant(), true, discipline)
                : new(kind, At(local), false, discipline, forTests)
        );
        return this;
    }

    public Episode With(EpisodeEventKind kind, LocalDateTime local, Discipline? discipline = null)
    {
        _events.Add(new(kind, zone.AtStrictly(local).ToInstant(), false, discipline));
        return this;
    }

    public Episode WithDay(EpisodeEventKind kind, LocalDate day)
    {
        _events.Add(new(kind, zone.AtStartOfDay(day).ToInstant(), true));
        return this;
    }

    public Instant At(string local) =>
        zone.AtStrictly(LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value)
            .ToInstant();

    public IReadOnlyList<OpenClock> Open(Instant at) => RegulatoryClock.Open(RuleBookReader.Standard, Care(), at, zone);

    public IReadOnlyList<OpenClock> Open(string local) => Open(At(local));

    public CareEpisode Care() =>
        new()
        {
            Patient = new("p1"),
            Events = _events,
            IsSkilled = IsSkilled,
            IsTherapyOnly = IsTherapyOnly,
        };
}
