using System.Text.Json;
using NodaTime;
using Planner.Coordination;
using Planner.Formats;

namespace Planner.Api;

/// <summary>A slot that is offered, with whom to ask in which order; ids only.</summary>
/// <param name="From">With the agency's offset.</param>
public sealed record OfferDraft(
    string Clinician,
    string Shift,
    string From,
    string To,
    IReadOnlyList<OfferCandidate> Candidates
)
{
    public static OfferDraft Of(RankedSlot ranked, DateTimeZone zone) =>
        new(
            ranked.Slot.Clinician.Value,
            ranked.Slot.Shift.Value,
            JsonTimes.Write(ranked.Slot.From, zone),
            JsonTimes.Write(ranked.Slot.To, zone),
            [
                .. ranked.Candidates.Select(candidate => new OfferCandidate(
                    candidate.Rank,
                    candidate.Entry.Id.Value,
                    candidate.Entry.Patient.Value,
                    JsonTimes.Write(candidate.Start, zone),
                    candidate.AddedMinutes
                )),
            ]
        );

    public static OfferDraft Read(string text) => JsonSerializer.Deserialize<OfferDraft>(text, ApiJson.Options)!;

    public string Write() => JsonSerializer.Serialize(this, ApiJson.Options);
}
