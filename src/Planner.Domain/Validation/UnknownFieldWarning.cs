namespace Planner.Domain;

/// <summary>
/// Fields nobody knows: maybe misspelled.
/// </summary>
internal sealed class UnknownFieldWarning : IRequestRule
{
    public void Check(RequestIndex index, FindingList findings)
    {
        foreach (UnknownField field in index.Request.UnknownFields)
            findings.Warn(
                Place(field),
                $"unknown field \"{field.Name}\"",
                "It is kept and changes nothing; maybe it is misspelled."
            );
    }

    private static string Place(UnknownField field) =>
        string.Concat(field.Path.Append(field.Name).Select(Step)).TrimStart('.');

    private static string Step(string step) =>
        step.FirstOrDefault() switch
        {
            '@' => $"[{step[1..]}]",
            '[' => step,
            _ => "." + step,
        };
}
