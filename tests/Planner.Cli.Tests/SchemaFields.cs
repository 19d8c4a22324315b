using System.Text.Json;

namespace Planner.Cli.Tests;

/// <summary>Documents held against the fields that their published schema names.</summary>
internal static class SchemaFields
{
    /// <summary>The same names in the same order.</summary>
    public static void Same(JsonElement schema, JsonElement document) =>
        Assert.Equal(
            schema.GetProperty("properties").EnumerateObject().Select(p => p.Name),
            document.EnumerateObject().Select(p => p.Name)
        );
}
