using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>A row of a spreadsheet that is wrong.</summary>
/// <param name="Row">As a spreadsheet counts, the header is 1; 0 = the file as a whole.</param>
/// <param name="Column">Empty = the row as a whole.</param>
public sealed record RefusedRowView(string File, int Row, string Column, InputMistake Mistake)
{
    public static RefusedRowView Of(ImportFault fault) => new(fault.File, fault.Row, fault.Column, fault.Mistake);
}
