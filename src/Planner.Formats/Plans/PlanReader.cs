using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Reads a plan file (plain JSON or .gz) with its request. Whether the plan keeps the rules is for the checker to say. After a
/// call-out nobody may be on duty in a window any more: such a request is read.
/// </summary>
public static class PlanReader
{
    private const string RequestField = "request";

    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static PlanDocument ReadFile(string path, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        return Read(InputBytes.ReadFile(path, used), path, used);
    }

    /// <param name="name">What people call the input: a path, or "body".</param>
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public static PlanDocument Read(Stream stream, string name, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        return Read(InputBytes.Read(stream, name, used), name, used);
    }

    private static PlanDocument Read(byte[] bytes, string name, InputLimits limits)
    {
        JsonCursor root = JsonInput.Parse(bytes, name, limits);
        Documents.CheckSchema(root.Required("schema"), PlanFields.Schema);
        Plan? plan = root.Required("plan") is { } planField ? PlanFields.Plan(planField) : null;
        PlanRequest? request = root.Required(RequestField) is { } field
            ? PlanRequestReader.Read(field, RequestField + ".", RequestValidator.CheckWithOtherStaff)
            : null;
        root.KeepUnknown();
        root.Mistakes.ThrowIfAny();
        return WithUnknown(plan!, request!, root.Unknown);
    }

    private static PlanDocument WithUnknown(Plan plan, PlanRequest request, IReadOnlyList<UnknownField> unknown)
    {
        ILookup<bool, UnknownField> ofRequest = unknown.ToLookup(u => u.Path is [RequestField, ..]);
        return new(
            plan with
            {
                UnknownFields = [.. ofRequest[false]],
            },
            request with
            {
                UnknownFields = [.. ofRequest[true].Select(u => u with { Path = [.. u.Path.Skip(1)] })],
            }
        );
    }
}
