namespace Planner.Api;

/// <summary>A person's account.</summary>
/// <param name="Password">10 to 200 characters; the person may change it.</param>
/// <param name="Role">manager, dispatcher, coordinator, analyst, clinician or integration.</param>
/// <param name="Branches">Ids of the branches within reach; nothing = all those of the maker.</param>
/// <param name="Clinician">Id of the clinician this person is; clinicians have one.</param>
internal sealed record AccountBody(
    string Login,
    string Name,
    string Password,
    string Role,
    IReadOnlyList<string>? Branches = null,
    string? Clinician = null
);
