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
                string.Join('.', field.Path.Append(field.Name)),
                $"unknown field \"{field.Name}\"",
                "It is kept and changes nothing; maybe it is misspelled."
            );
    }
}
