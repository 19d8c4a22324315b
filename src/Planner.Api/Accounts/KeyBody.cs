namespace Planner.Api;

/// <summary>An API key.</summary>
/// <param name="Name">What uses it.</param>
/// <param name="Role">integration by default.</param>
/// <param name="Branches">Ids of the branches within reach; nothing = all those of the maker.</param>
/// <param name="Days">Days until it expires, 1 to 3650; nothing = never.</param>
internal sealed record KeyBody(
    string Name,
    string? Role = null,
    IReadOnlyList<string>? Branches = null,
    string? Clinician = null,
    int? Days = null
);
