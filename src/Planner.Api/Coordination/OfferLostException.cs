using Planner.Store;

namespace Planner.Api;

/// <summary>A slot that somebody wanted is another's, or not offered any more.</summary>
/// <param name="offer">As it stands.</param>
/// <param name="entry">Who wanted it.</param>
/// <param name="others">Every offer of the plan.</param>
internal sealed class OfferLostException(SlotOffer offer, string entry, IReadOnlyList<SlotOffer> others, string message)
    : Exception(message)
{
    /// <summary>The problem: who has it, whom to ask next, and which open slots suit the same entry.</summary>
    /// <param name="now">Unix milliseconds.</param>
    public ProblemView View(long now)
    {
        HashSet<string> served = [.. others.Select(other => other.Winner).OfType<string>()];
        OfferCandidate? askNext = OfferDraft
            .Read(offer.Document)
            .Candidates.FirstOrDefault(candidate => candidate.Entry != entry && !served.Contains(candidate.Entry));
        OfferView[] next = served.Contains(entry)
            ? []
            :
            [
                .. others
                    .Where(other => other.Id != offer.Id && other.IsOpen(now))
                    .Select(other => OfferView.Of(other, now))
                    .Where(other => other.Slot.Candidates.Any(candidate => candidate.Entry == entry)),
            ];
        return ProblemView.Of(ProblemCatalogue.OfferTaken, Message) with
        {
            More = new()
            {
                ["takenBy"] = offer.Winner ?? "",
                ["askNext"] = askNext?.Entry ?? "",
                ["next"] = next.Select(other => other.Id).ToArray(),
            },
        };
    }
}
