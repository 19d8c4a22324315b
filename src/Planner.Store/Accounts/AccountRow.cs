using System.Text.Json;

namespace Planner.Store;

/// <summary>Somebody who may use the service: a person with a login, or a system with a key.</summary>
public sealed record AccountRow
{
    public const string Person = "person";
    public const string Key = "key";

    public string Id { get; init; } = "";

    /// <summary>1, 2, 3, ...; one more with each change.</summary>
    public long Version { get; init; }

    /// <summary><see cref="Person"/> or <see cref="Key"/>.</summary>
    public string Kind { get; init; } = Person;
    public string Name { get; init; } = "";

    /// <summary>What a person signs in with, in lower case; null for a key.</summary>
    public string? Login { get; init; }

    /// <summary>Hash of the password or of the key; never either itself.</summary>
    public string Secret { get; init; } = "";
    public string Role { get; init; } = "";

    /// <summary>A JSON list of branch ids; <c>null</c> = every branch.</summary>
    public string Branches { get; init; } = "null";

    /// <summary>The clinician this person is; null where it is none.</summary>
    public string? ClinicianId { get; init; }

    /// <summary>1 where it may not be used any more.</summary>
    public long Disabled { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long CreatedAt { get; init; }

    /// <summary>Unix milliseconds; null = never.</summary>
    public long? ExpiresAt { get; init; }

    /// <summary>Unix milliseconds, exact to a minute; null = not yet.</summary>
    public long? LastUsedAt { get; init; }

    public IReadOnlyList<string>? BranchIds() => JsonSerializer.Deserialize<string[]>(Branches);

    public AccountRow WithBranches(IReadOnlyList<string>? ids) =>
        this with
        {
            Branches = JsonSerializer.Serialize(ids),
        };

    /// <summary>Whether this person may manage every branch.</summary>
    public bool IsOverseer => Kind == Person && Role == "manager" && Branches == "null" && Disabled == 0;

    /// <summary>Whether it may be used at a moment (Unix milliseconds).</summary>
    public bool IsUsable(long now) => Disabled == 0 && (ExpiresAt is null || ExpiresAt > now);
}
