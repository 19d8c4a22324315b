using Planner.Domain;

namespace Planner.Formats;

/// <summary>Everything that is wrong with the spreadsheets of an agency, and what is only worth a note.</summary>
public sealed class ImportFaults
{
    private readonly List<ImportFault> _all = [];
    private readonly HashSet<(string File, int Row)> _rows = [];
    private readonly HashSet<InputMistake> _said = [];
    private readonly List<string> _notes = [];

    /// <summary>In the order they were found.</summary>
    public IReadOnlyList<ImportFault> All => _all;

    /// <summary>What was ignored or assumed.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Whether a row was refused.</summary>
    public bool IsRefused(CsvTable table, CsvRow row) => _rows.Contains((table.File, row.Number));

    /// <summary>Whether something was refused that all rows hang on: a file, its header, what is said about the agency.</summary>
    public bool HasFileFault { get; private set; }

    /// <summary>Why a row was refused, in words; empty where it was not.</summary>
    public IReadOnlyList<string> Reasons(CsvTable table, CsvRow row) =>
        [
            .. _all.Where(fault => fault.Row == row.Number && fault.File == table.File)
                .Select(fault => $"{fault.Column}: {fault.Mistake.Found}: {fault.Mistake.Rule} {fault.Mistake.Remedy}"),
        ];

    public void Note(string words) => _notes.Add(words);

    /// <summary>Refuses a row.</summary>
    /// <param name="column">Empty = the row as a whole.</param>
    public void Add(CsvTable table, CsvRow row, string column, string found, string rule, string remedy)
    {
        _rows.Add((table.File, row.Number));
        // What is said about the agency holds for every row.
        HasFileFault |= table.Sheet == AgencySheets.Agency;
        Add(table.File, row, column, found, rule, remedy);
    }

    /// <summary>Refuses a file or its header.</summary>
    public void Add(string file, int row, string column, string found, string rule, string remedy)
    {
        HasFileFault = true;
        Add(file, new CsvRow(row, row, []), column, found, rule, remedy);
    }

    /// <summary>Refuses a file that could not be read.</summary>
    public void Add(string file, InputMistake mistake)
    {
        HasFileFault = true;
        _all.Add(new ImportFault(file, 0, "", mistake));
    }

    private void Add(string file, CsvRow row, string column, string found, string rule, string remedy)
    {
        string line = row.Line == row.Number ? "" : FormattableString.Invariant($" (line {row.Line})");
        string at = row.Number == 0 ? "" : FormattableString.Invariant($", row {row.Number}{line}");
        string place = column.Length == 0 ? $"{file}{at}" : $"{file}{at}, column {column}";
        var mistake = new InputMistake(place, found, rule, remedy);
        if (_said.Add(mistake))
            _all.Add(new ImportFault(file, row.Number, column, mistake));
    }
}
