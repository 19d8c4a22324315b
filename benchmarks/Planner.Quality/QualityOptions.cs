namespace Planner.Quality;

/// <summary>What is run: every chosen instance with every budget and seed, one after the other.</summary>
public sealed record QualityOptions
{
    /// <summary>Folder with hhcrsp, uhhc and vrptw, and the best known costs.</summary>
    public required string Instances { get; init; }

    /// <summary>The list of instances; null = the whole folder.</summary>
    public required string? Set { get; init; }

    /// <summary>Families or classes; empty = all.</summary>
    public required IReadOnlyList<string> Families { get; init; }

    /// <summary>Instance names with * as wildcard.</summary>
    public required IReadOnlyList<string> Match { get; init; }

    /// <summary>Wall clock of the whole command, one after the other.</summary>
    public required IReadOnlyList<double> Seconds { get; init; }

    /// <summary>Deterministic budget instead of seconds.</summary>
    public required long? Iterations { get; init; }

    /// <summary>Seeds 1..N.</summary>
    public required int Seeds { get; init; }

    /// <summary>Threads; 0 = one per core.</summary>
    public required int Workers { get; init; }

    /// <summary>The program under measurement.</summary>
    public required string Planner { get; init; }

    /// <summary>Names what is measured; null = the program's own version.</summary>
    public required string? Label { get; init; }

    /// <summary>Command of an outside judge, called with instance and solution; null = none.</summary>
    public required string? Judge { get; init; }

    /// <summary>Folder in which the best solution of each instance is kept; null = nowhere.</summary>
    public required string? Solutions { get; init; }

    /// <summary>Where finished runs are kept; a run that stands there is not repeated.</summary>
    public required string Csv { get; init; }
}
