namespace Planner.Quality;

/// <summary>What the engine is to reach on a set of classes: mean gap in percent to the best known costs.</summary>
/// <param name="At10">Within 10 s of the whole command on two cores.</param>
/// <param name="At60">Within 60 s.</param>
public sealed record Target(string Name, IReadOnlyList<string> Classes, double At10, double At60)
{
    public static readonly IReadOnlyList<Target> All =
    [
        new("Mankowska 10, 25", ["mankowska-10", "mankowska-25"], 0, 0),
        new("Mankowska 50", ["mankowska-50"], 0.3, 0),
        new("Mankowska 75", ["mankowska-75"], 0.5, 0.1),
        new("Mankowska 100", ["mankowska-100"], 0.8, 0.1),
        new("Mankowska 200", ["mankowska-200"], 1.0, -0.3),
        new("Mankowska 300", ["mankowska-300"], 1.5, -0.7),
        new("Kummer 25-100", ["kummer-25", "kummer-50", "kummer-75", "kummer-100"], 0.5, 0),
        new("Kummer 200", ["kummer-200"], 0.8, -0.5),
        new("Kummer 300", ["kummer-300"], 1.2, -1.0),
        new("Kummer 400", ["kummer-400"], 1.5, -1.2),
        new("UHHC A-M (strict)", [.. "ABCDEFJKM".Select(letter => $"uhhc-{letter}")], 1, 0),
        new("UHHC generated", ["uhhc-generated"], 1.5, -1),
        new("Gehring-Homberger, 1,000 customers", ["vrptw"], 6, 2.5),
    ];

    /// <summary>NaN where nothing is promised for such a budget.</summary>
    public double At(double seconds) =>
        seconds switch
        {
            10 => At10,
            60 => At60,
            _ => double.NaN,
        };
}
