namespace Planner.Formats.Tests;

public sealed class CsvParserTests
{
    [Theory]
    [InlineData("a,b\n1,2", "a|b", "1|2")]
    [InlineData("a,b\r\n1,2\r\n", "a|b", "1|2")]
    [InlineData("a\r1\r", "a", "1")]
    [InlineData("\"a,b\",c", "a,b|c")]
    [InlineData("\"he said \"\"hi\"\"\",c", "he said \"hi\"|c")]
    [InlineData("\"\",\"\"\"\"", "|\"")]
    [InlineData("a,\n,b", "a|", "|b")]
    [InlineData("24\" bed,x", "24\" bed|x")]
    [InlineData("\"two\nlines\",x\ny", "two\nlines|x", "y")]
    public void CellsAreReadAsTheyWereMeant(string text, params string[] rows) =>
        Assert.Equal(rows, CsvParser.Read(text, ',').Select(row => string.Join('|', row.Cells)));

    [Fact]
    public void ARowKnowsItsNumberAndItsLine()
    {
        IReadOnlyList<CsvRow> rows = CsvParser.Read("h\n\"one\r\ntwo\"\n\nlast\n", ',');
        Assert.Equal([(1, 1), (2, 2), (3, 4), (4, 5)], rows.Select(row => (row.Number, row.Line)));
        Assert.True(rows[2].IsBlank);
    }

    [Theory]
    [InlineData("a,\"open\nb,c\n")]
    [InlineData("a,\"open\nb,\"c\"\n")]
    [InlineData("a,\"op\"en\nb,c\n")]
    public void AStrayQuoteSpoilsItsOwnLineOnly(string text)
    {
        IReadOnlyList<CsvRow> rows = CsvParser.Read(text, ',');
        Assert.Equal([true, false], rows.Select(row => row.HasStrayQuote));
        Assert.Equal(["b", "c"], rows[1].Cells);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("with, delimiter")]
    [InlineData("with \"quotes\"")]
    [InlineData("two\r\nlines")]
    [InlineData("")]
    public void WhatIsWrittenIsReadBack(string cell)
    {
        using MemoryStream stream = new();
        CsvWriter.Write(
            [
                [cell, "x"],
            ],
            ',',
            stream
        );
        string text = System.Text.Encoding.UTF8.GetString(stream.ToArray()).TrimStart('\uFEFF');
        Assert.Equal([cell, "x"], Assert.Single(CsvParser.Read(text, ',')).Cells);
    }
}
