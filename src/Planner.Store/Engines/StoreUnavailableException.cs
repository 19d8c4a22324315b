using System.Data.Common;

namespace Planner.Store;

/// <summary>The database cannot be written or reached just now. Nothing of the change was kept; later it may go again.</summary>
/// <param name="message">What is wrong and what to do about it.</param>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : DbException(message, inner);
