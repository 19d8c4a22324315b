using System.Text;
using Planner.Domain;

namespace Planner.Formats.Tests;

/// <summary>Whatever stands in the files: a request that keeps every rule, or mistakes with words; never a crash.</summary>
public sealed class MutatedSheetTests : IDisposable
{
    private const string Letters = ",;\t\"\n\r|:-. 0159aZå\0\u00A0";
    private readonly SheetFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("clinicians.csv", SheetFolder.Clinicians)]
    [InlineData("patients.csv", SheetFolder.Patients)]
    [InlineData("visits.csv", SheetFolder.Visits)]
    [InlineData("availability.csv", SheetFolder.Availability)]
    public void AMutatedFileIsReadOrRefusedInWords(string file, string text)
    {
        var random = new Random(17);
        for (int round = 0; round < 300; round++)
        {
            _folder.Write(file, Mutated(text, random));
            AgencySpreadsheets sheets = _folder.Read();
            if (sheets.Request() is { } request)
                Assert.Empty(RequestValidator.Check(request).Mistakes);
            else
                Assert.NotEmpty(sheets.Faults.All);
            Assert.All(sheets.Faults.All, fault => Assert.NotEqual("", fault.Mistake.Remedy));
        }
    }

    [Fact]
    public void RandomBytesAreRefusedInWords()
    {
        var random = new Random(18);
        for (int round = 0; round < 200; round++)
        {
            byte[] bytes = new byte[random.Next(1, 400)];
            random.NextBytes(bytes);
            _folder.Write("visits.csv", bytes);
            AgencySpreadsheets sheets = _folder.Read();
            Assert.Null(sheets.Request());
            Assert.NotEmpty(sheets.Faults.All);
        }
    }

    private static byte[] Mutated(string text, Random random)
    {
        var mutated = new StringBuilder(text);
        for (int change = random.Next(1, 6); change > 0; change--)
        {
            int at = random.Next(mutated.Length);
            switch (random.Next(3))
            {
                case 0:
                    mutated[at] = Letters[random.Next(Letters.Length)];
                    break;
                case 1:
                    mutated.Insert(at, Letters[random.Next(Letters.Length)]);
                    break;
                default:
                    mutated.Remove(at, Math.Min(random.Next(1, 8), mutated.Length - at));
                    break;
            }
        }
        return Encoding.UTF8.GetBytes(mutated.ToString());
    }
}
