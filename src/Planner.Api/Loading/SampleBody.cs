namespace Planner.Api;

/// <summary>A data set of the server that is loaded into a branch.</summary>
/// <param name="Dataset">Its name; GET /v1/datasets lists them.</param>
/// <param name="Branch">Id of the branch; made where it is not there. The name of the data set unless said.</param>
internal sealed record SampleBody(string Dataset, string? Branch = null);
