namespace Planner.Store;

/// <summary>On what terms jobs are taken.</summary>
/// <param name="Owner">Who takes them; unique for each process.</param>
/// <param name="Length">After this time without a heartbeat somebody else may take the job.</param>
/// <param name="MostAttempts">A job whose lease ran out that often is given up.</param>
public sealed record LeaseTerms(string Owner, TimeSpan Length, int MostAttempts = 3);
