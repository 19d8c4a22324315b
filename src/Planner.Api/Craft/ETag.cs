namespace Planner.Api;

/// <summary>Versions as ETags.</summary>
public static class ETag
{
    /// <param name="version">1, 2, 3, ...</param>
    public static void SetVersion(this HttpResponse response, long version) =>
        response.Headers.ETag = FormattableString.Invariant($"\"{version}\"");
}
