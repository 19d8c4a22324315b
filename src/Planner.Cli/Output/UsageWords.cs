using System.CommandLine.Parsing;

namespace Planner.Cli;

/// <summary>What is wrong with the words of a command line, for people.</summary>
internal static class UsageWords
{
    /// <summary>The parser's words; where a value is no number, the option, the value and what it should be.</summary>
    public static string Of(ParseError error)
    {
        if (error.SymbolResult is not OptionResult { Tokens: [var value] } result)
            return error.Message;
        Type type = Nullable.GetUnderlyingType(result.Option.ValueType) ?? result.Option.ValueType;
        bool isNumber = type == typeof(int) || type == typeof(long) || type == typeof(double);
        // The parser names the type of the program instead of what may be written.
        return isNumber && error.Message.Contains(type.FullName!, StringComparison.Ordinal)
            ? $"{result.Option.Name} is {value.Value}; it is a {(type == typeof(double) ? "" : "whole ")}number."
            : error.Message;
    }

    /// <summary>The commands that lead to one, each with a space behind it: "generate incidents ".</summary>
    public static string Path(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{Path(parent)}{result.Command.Name} " : "";
}
