using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>A kind of resource over HTTP.</summary>
/// <param name="Sheet">What its documents look like.</param>
/// <param name="Prefix">Begins ids that the service makes.</param>
/// <param name="About">For the OpenAPI document: what one of them is.</param>
internal sealed record ResourceKind(DocumentKind Kind, SheetKind Sheet, string Prefix, string About)
{
    /// <summary>Where its life begins; null where it has none.</summary>
    public string? FirstState { get; init; }

    /// <summary>States that may be written as a field of the document; empty where states are reached in another way.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>Who may make, change and remove them.</summary>
    public Permission Change { get; init; } = Permission.ChangeAgency;

    /// <summary>What may name one of them by its patient's or clinician's id: it is not removed while they do.</summary>
    public IReadOnlyList<(DocumentKind Kind, bool ByClinician)> NamedBy { get; init; } = [];

    /// <summary>Its name in addresses.</summary>
    public string Name => Kind.Name;

    public bool IsBranch => Kind == DocumentKind.Branch;
}
