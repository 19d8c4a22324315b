namespace Planner.Api;

/// <summary>Why something is changed: <c>?reason=...</c>; it stands in the audit. Handlers take it as a parameter.</summary>
internal sealed record ReasonQuery(string? Text)
{
    private const int Longest = 500;

    /// <exception cref="ProblemException">Too long.</exception>
    public static ValueTask<ReasonQuery?> BindAsync(HttpContext context)
    {
        string? text = context.Request.Query["reason"].FirstOrDefault();
        if (text is { Length: > Longest } || text?.Contains('\0') == true)
            throw new ProblemException(ProblemCatalogue.BadQuery, $"reason is a text of at most {Longest} characters.");
        return new(new ReasonQuery(string.IsNullOrWhiteSpace(text) ? null : text));
    }
}
