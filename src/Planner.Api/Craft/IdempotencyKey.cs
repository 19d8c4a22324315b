namespace Planner.Api;

/// <summary>The header by which a request is done once.</summary>
internal static class IdempotencyKey
{
    private const int Longest = 200;

    /// <exception cref="ProblemException">Missing, too long, or with other than visible characters.</exception>
    public static string Of(HttpRequest request)
    {
        string key = request.Headers[Idempotent.Header].ToString();
        return key.Length is > 0 and <= Longest && key.All(letter => letter is > ' ' and <= '~')
            ? key
            : throw new ProblemException(ProblemCatalogue.IdempotencyKeyMissing);
    }
}
