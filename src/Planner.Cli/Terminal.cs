using Spectre.Console;

namespace Planner.Cli;

/// <summary>Where the program writes: results to <paramref name="Out"/>, progress and mistakes to <paramref name="Error"/>.</summary>
/// <param name="IsInteractive">Whether a person watches <paramref name="Error"/>: a live bar instead of lines.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, bool IsInteractive)
{
    private const int PlainWidth = 120;

    /// <summary>When the command began: budgets of seconds that mean the whole command count from here.</summary>
    public CommandClock Clock { get; init; } = new(TimeSpan.Zero);

    /// <summary>The process's own streams.</summary>
    public static Terminal OfProcess() =>
        new(Console.Out, Console.Error, !Console.IsErrorRedirected) { Clock = CommandClock.OfProcess() };

    /// <summary>A console for tables on <see cref="Out"/>; without colours where that is no terminal.</summary>
    public IAnsiConsole Tables()
    {
        bool isTerminal = ReferenceEquals(Out, Console.Out) && !Console.IsOutputRedirected;
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(Out),
                Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
            }
        );
        if (!isTerminal)
            console.Profile.Width = PlainWidth;
        return console;
    }
}
