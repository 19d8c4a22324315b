using System.Text;
using System.Text.Json;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>Events of a document with the text of each, and put together again.</summary>
internal static class EventTexts
{
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static IReadOnlyList<ReceivedEvent> Read(MemoryStream body, InputLimits limits)
    {
        EventDocument document = EventReader.Read(body, "body", limits);
        JsonElement[] texts = [.. JsonElement.Parse(body.ToArray()).GetProperty("events").EnumerateArray()];
        return
        [
            .. document.Events.Zip(
                texts,
                (what, text) => new ReceivedEvent(what, text.GetProperty("kind").GetString()!, text.GetRawText())
            ),
        ];
    }

    /// <summary>One that was kept.</summary>
    public static ReceivedEvent Read(string text)
    {
        byte[] document = Encoding.UTF8.GetBytes($$"""{"schema":"planner/events/1","events":[{{text}}]}""");
        using MemoryStream stream = new(document);
        return Read(stream, InputLimits.Default)[0];
    }
}
