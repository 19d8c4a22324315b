using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Planner.CpSat.Worker;

/// <summary>
/// The native solver's process: loads the library named by its argument and answers frames on
/// standard input and output until the input closes, which also ends it in the middle of a search.
/// </summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        // Ctrl-C in a terminal reaches every process of the command; what it means is the parent's to say.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        try
        {
            var library = OrToolsLibrary.Load(arguments[0]);
            await SendAsync(output, FrameKind.Ready, $"library={arguments[0]}").ConfigureAwait(false);
            await AnswerAsync(input, new SolveSession(library, output)).ConfigureAwait(false);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException or BadImageFormatException)
        {
            await SendAsync(output, FrameKind.Failed, e.Message).ConfigureAwait(false);
            return 1;
        }

        // A search may still run; nobody waits for it, and an orderly exit would.
        Process.GetCurrentProcess().Kill();
        return 0;
    }

    private static async Task AnswerAsync(Stream input, SolveSession session)
    {
        while (await Frame.ReadAsync(input, CancellationToken.None).ConfigureAwait(false) is { } frame)
        {
            if (frame.Kind == FrameKind.Solve)
            {
                session.Start(frame.Payload);
            }
            else
            {
                session.Stop();
            }
        }
    }

    private static ValueTask SendAsync(Stream output, FrameKind kind, string text) =>
        Frame.WriteAsync(output, kind, [Encoding.UTF8.GetBytes(text)], CancellationToken.None);
}
