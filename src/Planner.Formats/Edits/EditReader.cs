using Planner.Domain;

namespace Planner.Formats;

/// <summary>Reads edits of a plan. Whether they fit the plan is for the edit itself to say.</summary>
public static class EditReader
{
    private const int MostEdits = 200;

    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static HandEdits ReadFile(string path, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        return Read(InputBytes.ReadFile(path, used), path, used);
    }

    /// <param name="name">What people call the input: a path, or "body".</param>
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static HandEdits Read(Stream stream, string name, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        return Read(InputBytes.Read(stream, name, used), name, used);
    }

    private static HandEdits Read(byte[] bytes, string name, InputLimits limits)
    {
        JsonCursor root = JsonInput.Parse(bytes, name, limits);
        Documents.CheckSchema(root.Optional("schema"), EditFields.Schema);
        JsonCursor? list = root.Required("edits");
        List<PlanEdit?> edits = [.. (list?.Items() ?? []).Select(EditFields.Edit)];
        if (edits.Count is 0 or > MostEdits)
            list?.Report(
                FormattableString.Invariant($"{edits.Count} edits"),
                FormattableString.Invariant($"Edits made together are 1 to {MostEdits}."),
                "Name what is to change; split a longer list."
            );
        string reason = root.Optional("reason")?.Text() ?? "";
        root.RefuseUnknown();
        root.Mistakes.ThrowIfAny();
        return new HandEdits([.. edits.OfType<PlanEdit>()], reason);
    }
}
