namespace Planner.Api.Tests;

/// <summary>Who may use which operation, as it stands in RoleByRoute.tsv for people to review.</summary>
internal static class MatrixTable
{
    /// <summary>The callers, as the columns of the table.</summary>
    public static readonly string[] Callers =
    [
        "nobody",
        "manager",
        "dispatcher",
        "coordinator",
        "analyst",
        "clinician",
        "integration",
    ];

    public const string File = "tests/Planner.Api.Tests/Matrix/RoleByRoute.tsv";

    /// <summary>The cells by operation, in the order of the callers.</summary>
    public static Dictionary<string, string[]> Read() =>
        System
            .IO.File.ReadAllLines(SourceTree.Folder(File))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => cells[1..]);

    /// <summary>The line of an operation by the rule of its endpoint.</summary>
    public static string Line(string operation, AccessRule rule) =>
        string.Join('\t', Callers.Select(caller => Cell(caller, rule)).Prepend(operation));

    private static string Cell(string caller, AccessRule rule) =>
        rule.IsOpen ? "yes"
        : caller == "nobody" ? "401"
        : rule.AnyOf.Any(permission => RolePermissions.Has(Enum.Parse<Role>(caller, true), permission)) ? "yes"
        : "403";
}
