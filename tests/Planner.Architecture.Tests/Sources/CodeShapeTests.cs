namespace Planner.Architecture.Tests;

public sealed class CodeShapeTests
{
    [Fact]
    public void NoFileIsLongerThan300Lines() =>
        Assert.Empty(CodeShape.Files.Where(f => f.Lines > 300).Select(f => $"{f.File}: {f.Lines}"));

    [Fact]
    public void TheMedianFileHasAtMost60Lines() =>
        Assert.InRange(CodeShape.Median(CodeShape.Files.Select(f => f.Lines)), 1, 60);

    [Fact]
    public void NoMethodIsLongerThan40LinesWithoutAReason() =>
        Assert.Empty(CodeShape.Methods.Where(m => m.Lines > 40 && !m.Excused).Select(m => $"{m.Name}: {m.Lines}"));

    [Fact]
    public void TheMedianMethodHasAtMost8Lines() =>
        Assert.InRange(CodeShape.Median(CodeShape.Methods.Select(m => m.Lines)), 1, 8);
}
