namespace Planner.Formats;

/// <summary>A patient with one or two services.</summary>
public sealed record UhhcPatient
{
    public required string Id { get; init; }

    /// <summary>Row of the matrix.</summary>
    public required int Place { get; init; }

    /// <summary>Ascending by start; they may overlap.</summary>
    public required IReadOnlyList<UhhcWindow> Windows { get; init; }
    public required IReadOnlyList<UhhcService> Services { get; init; }

    /// <summary>Least and greatest minutes from the first start to the second; null = the two are independent.</summary>
    public required (int Min, int Max)? Gap { get; init; }
    public required bool IsOptional { get; init; }

    /// <summary>Caregivers who are asked for; null = anybody.</summary>
    public required IReadOnlyList<string>? Preferred { get; init; }

    /// <summary>Caregivers who are not welcome.</summary>
    public required IReadOnlyList<string> Incompatible { get; init; }
}
