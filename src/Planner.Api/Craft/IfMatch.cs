using System.Globalization;

namespace Planner.Api;

/// <summary>The version a change was made on: the header <c>If-Match: "3"</c>, or <c>*</c> for whatever there is. Handlers take it as a parameter.</summary>
/// <param name="Version">Null = whatever there is.</param>
public sealed record IfMatch(long? Version)
{
    /// <summary>Ends the request with 412 where the thing has another version.</summary>
    /// <exception cref="ProblemException">Stale.</exception>
    public void Demand(long current)
    {
        if (Version is { } version && version != current)
            throw new ProblemException(
                ProblemCatalogue.Stale,
                FormattableString.Invariant($"The version is {current}; the change was made on {version}.")
            );
    }

    /// <exception cref="ProblemException">Missing (428), or not an ETag of this service (400).</exception>
    public static ValueTask<IfMatch?> BindAsync(HttpContext context)
    {
        string text = context.Request.Headers.IfMatch.ToString().Trim();
        if (text.Length == 0)
            throw new ProblemException(ProblemCatalogue.IfMatchMissing);
        if (text == "*")
            return new(new IfMatch((long?)null));
        if (!long.TryParse(text.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out long version))
            throw new ProblemException(ProblemCatalogue.Stale, $"{text} is not a version of this service.");
        return new(new IfMatch(version));
    }
}
