using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Planner.Architecture.Tests;

/// <summary>Lengths of files and methods of the product's own code.</summary>
public static class CodeShape
{
    public const string Excuse = "Long on purpose:";

    private static readonly string[] Folders = ["src", "solver-models"];

    public static IReadOnlyList<(string File, int Lines)> Files { get; } =
    [
        .. Folders
            .SelectMany(f => Repository.Sources(f))
            .Select(f => (Repository.Relative(f), File.ReadLines(f).Count())),
    ];

    public static IReadOnlyList<(string Name, int Lines, bool Excused)> Methods { get; } =
    [.. Folders.SelectMany(f => Repository.Sources(f)).SelectMany(MethodsOf)];

    public static int Median(IEnumerable<int> numbers)
    {
        int[] sorted = [.. numbers.Order()];
        return sorted[sorted.Length / 2];
    }

    private static IEnumerable<(string, int, bool)> MethodsOf(string file) =>
        CSharpSyntaxTree
            .ParseText(File.ReadAllText(file))
            .GetRoot()
            .DescendantNodes()
            .OfType<BaseMethodDeclarationSyntax>()
            .Where(m => m.Body is not null || m.ExpressionBody is not null)
            .Select(m =>
                (
                    $"{Repository.Relative(file)}: {NameOf(m)}",
                    Lines(m),
                    m.GetLeadingTrivia().ToFullString().Contains(Excuse)
                )
            );

    private static int Lines(BaseMethodDeclarationSyntax method)
    {
        SyntaxNode body = (SyntaxNode?)method.Body ?? method.ExpressionBody!;
        var span = body.SyntaxTree.GetLineSpan(body.Span);
        int lines = span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
        return method.Body is null ? lines : Math.Max(1, lines - 2);
    }

    private static string NameOf(BaseMethodDeclarationSyntax method) =>
        method switch
        {
            MethodDeclarationSyntax m => m.Identifier.Text,
            ConstructorDeclarationSyntax c => c.Identifier.Text + " constructor",
            _ => method.Kind().ToString(),
        };
}
