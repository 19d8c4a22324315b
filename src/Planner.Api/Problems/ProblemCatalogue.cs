using System.Reflection;
using Planner.Store;

namespace Planner.Api;

/// <summary>Every problem the service answers with.</summary>
public static partial class ProblemCatalogue
{
    private static readonly Lazy<IReadOnlyList<ProblemKind>> Every = new(() =>
        [
            .. typeof(ProblemCatalogue)
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => field.GetValue(null))
                .OfType<ProblemKind>()
                .OrderBy(kind => kind.Status)
                .ThenBy(kind => kind.Code, StringComparer.Ordinal),
        ]
    );

    /// <summary>All of them, by status and code.</summary>
    public static IReadOnlyList<ProblemKind> All => Every.Value;

    /// <summary>The problem that a refusal of the store means.</summary>
    public static ProblemKind Of(StoreConflict conflict) =>
        conflict switch
        {
            StoreConflict.AlreadyThere => AlreadyThere,
            StoreConflict.StaleVersion => Stale,
            StoreConflict.UnknownReference => UnknownReference,
            StoreConflict.DoubleBooking => DoubleBooking,
            StoreConflict.LostLease => LostLease,
            StoreConflict.QueueFull => QueueFull,
            StoreConflict.KeyUsed => IdempotencyInFlight,
            _ => Unexpected,
        };

    /// <summary>The problem of a bare status code.</summary>
    public static ProblemKind OfStatus(int status) =>
        status switch
        {
            401 => NotSignedIn,
            403 => NotPermitted,
            404 => NotFound,
            405 => WrongMethod,
            413 => TooLarge,
            415 => WrongType,
            429 => RateLimited,
            < 500 => BadRequest,
            _ => Unexpected,
        };
}
