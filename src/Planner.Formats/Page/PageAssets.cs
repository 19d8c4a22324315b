using System.Security.Cryptography;
using System.Text;

namespace Planner.Formats;

/// <summary>The page's own style and script, from the files beside this class.</summary>
internal static class PageAssets
{
    private static readonly string[] Styles = ["base", "map", "timeline", "tables", "print"];
    private static readonly string[] Scripts =
    [
        "shared",
        "projection",
        "map",
        "gestures",
        "timeline",
        "detail",
        "find",
        "start",
    ];

    /// <summary>All style sheets in their order.</summary>
    public static readonly string Style = Join("Style", Styles, "css");

    /// <summary>All scripts in one scope.</summary>
    public static readonly string Script = $"(() => {{\n'use strict';\n{Join("Script", Scripts, "js")}}})();\n";

    /// <summary>Links that jump over the header.</summary>
    public const string Skip =
        "<nav class=\"skip\" aria-label=\"Skip\"><a href=\"#map\">To the map</a><a href=\"#timeline\">To the timeline</a>"
        + "<a href=\"#routes\">To the routes</a><a href=\"#unassigned\">To the unassigned visits</a></nav>\n";

    /// <summary>Nothing is loaded from anywhere; only this style and this script run.</summary>
    public static readonly string SecurityPolicy =
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; img-src data:; "
        + "base-uri 'none'; form-action 'none'";

    // A browser hashes the element's text after newlines are normalised, hence the files are read with \n.
    private static string Hash(string text) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Join(string folder, IEnumerable<string> names, string extension) =>
        string.Concat(names.Select(name => Read($"Planner.Formats.Page.{folder}.{name}.{extension}")));

    private static string Read(string resource)
    {
        using Stream stream =
            typeof(PageAssets).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is not embedded.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
