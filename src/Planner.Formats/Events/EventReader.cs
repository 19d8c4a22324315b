using Planner.Domain;

namespace Planner.Formats;

/// <summary>Reads events (plain JSON or .gz). Whether they fit a plan is for the repair to say.</summary>
public static class EventReader
{
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static EventDocument ReadFile(string path, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        return Read(InputBytes.ReadFile(path, used), path, used);
    }

    /// <param name="name">What people call the input: a path, or "body".</param>
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static EventDocument Read(Stream stream, string name, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        return Read(InputBytes.Read(stream, name, used), name, used);
    }

    private static EventDocument Read(byte[] bytes, string name, InputLimits limits)
    {
        JsonCursor root = JsonInput.Parse(bytes, name, limits);
        Documents.CheckSchema(root.Required("schema"), EventFields.Schema);
        List<PlanEvent?> events = root.RequiredList("events", EventFields.Event);
        root.KeepUnknown();
        root.Mistakes.ThrowIfAny();
        return new EventDocument([.. events.OfType<PlanEvent>()]) { UnknownFields = root.Unknown };
    }
}
