namespace Planner.Api;

/// <summary>Names of operations: <c>get /v1/plans/{id}/events</c> is <c>getPlansByIdEvents</c>.</summary>
internal static class OperationName
{
    public static string Of(string method, string path) =>
        method.ToLowerInvariant()
        + string.Concat(
            path.Split('/', StringSplitOptions.RemoveEmptyEntries)
                .Where(part => part != "v1")
                .Select(part => part.StartsWith('{') ? "By" + Capital(part.Trim('{', '}')) : Words(part))
        );

    private static string Words(string part) => string.Concat(part.Split('-').Select(Capital));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
