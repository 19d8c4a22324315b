using System.Text.RegularExpressions;

namespace Planner.Api;

/// <summary>One setting of the service: by flag, else by environment, else by file, else its default.</summary>
/// <param name="Name">Its name in the file, such as <c>queueLimit</c>.</param>
/// <param name="Value">What stands for the value in help, such as <c>N</c>.</param>
/// <param name="About">What it does, with its unit.</param>
/// <param name="Shown">The value that options have, as text.</param>
/// <param name="Apply">The options with a value read from text; throws <see cref="FormatException"/> with the rule.</param>
public sealed partial record Setting(
    string Name,
    string Value,
    string About,
    Func<ApiOptions, string> Shown,
    Func<ApiOptions, string, ApiOptions> Apply
)
{
    /// <summary>As <c>--queue-limit</c>.</summary>
    public string Flag => "--" + Words("-").ToLowerInvariant();

    /// <summary>As <c>PLANNER_QUEUE_LIMIT</c>.</summary>
    public string Variable => "PLANNER_" + Words("_").ToUpperInvariant();

    /// <summary>True where the value is not shown to anybody.</summary>
    public bool IsSecret { get; init; }

    /// <summary>True where it takes several values.</summary>
    public bool IsList { get; init; }

    private string Words(string between) => Capitals().Replace(Name, between + "$0");

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capitals();
}
