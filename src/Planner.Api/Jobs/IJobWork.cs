using Planner.Store;

namespace Planner.Api;

/// <summary>How jobs of one kind are done.</summary>
internal interface IJobWork
{
    /// <summary>"plan", "scenario", "replay".</summary>
    string Kind { get; }

    /// <param name="input">What the job works on, as JSON.</param>
    /// <param name="job">Told of progress; its token ends the work early, with the best there is.</param>
    /// <returns>Writes what came of it and answers the result to keep in the ledger, within the change that ends the job.</returns>
    /// <exception cref="OperationCanceledException">Stopped before there was anything.</exception>
    Task<Func<StoreChange, string?>> DoAsync(ActiveJob job, string input);
}
