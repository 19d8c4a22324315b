using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using Planner.CpSat.Worker;

namespace Planner.CpSat.Process;

/// <summary>One running solver process and its pipes.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int KeptErrorLines = 20;

    // A loaded machine starts WebAssembly in seconds; nothing takes this long and still comes.
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private readonly System.Diagnostics.Process process;
    private readonly Queue<string> errorLines = [];

    private WorkerProcess(System.Diagnostics.Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, e) => KeepErrorLine(e.Data);
        process.BeginErrorReadLine();
    }

    /// <summary>The operating system's number of the process.</summary>
    public int Id => process.Id;

    /// <summary>What the process said of itself when it was ready, lines of key=value.</summary>
    public string Greeting { get; private set; } = "";

    /// <summary>The last lines of its standard error.</summary>
    public string ErrorText
    {
        get
        {
            lock (errorLines)
            {
                return string.Join('\n', errorLines);
            }
        }
    }

    /// <summary>Starts the process and waits until its solver is loaded.</summary>
    /// <exception cref="CpSatEngineException">It does not start, or its solver does not load.</exception>
    public static async Task<WorkerProcess> StartAsync(WorkerCommand command)
    {
        var worker = new WorkerProcess(Launch(command));
        try
        {
            using var patience = new CancellationTokenSource(StartLimit);
            var frame = await worker.ReceiveAsync(patience.Token).ConfigureAwait(false);
            worker.Greeting = frame is { Kind: FrameKind.Ready } ready
                ? Encoding.UTF8.GetString(ready.Payload)
                : throw WorkerFailures.NotLoaded(command, worker.Words(frame));
            return worker;
        }
        catch (OperationCanceledException e)
        {
            worker.Dispose();
            throw WorkerFailures.NotReady(command, StartLimit, e);
        }
        catch
        {
            worker.Dispose();
            throw;
        }
    }

    /// <summary>Sends a solve.</summary>
    /// <exception cref="IOException">The process has ended.</exception>
    public ValueTask SendSolveAsync(ReadOnlyMemory<byte> parameters, ReadOnlyMemory<byte> model)
    {
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, parameters.Length);
        return SendAsync(FrameKind.Solve, [length, parameters, model]);
    }

    /// <summary>Asks for the end of the running search.</summary>
    /// <exception cref="IOException">The process has ended.</exception>
    public ValueTask SendStopAsync() => SendAsync(FrameKind.Stop, []);

    /// <summary>The next frame, or null when the process has ended.</summary>
    public ValueTask<Frame?> ReceiveAsync(CancellationToken cancellationToken) =>
        Frame.ReadAsync(process.StandardOutput.BaseStream, cancellationToken);

    /// <summary>Resident bytes; 0 once it has ended.</summary>
    public long ResidentBytes()
    {
        try
        {
            process.Refresh();
            return process.HasExited ? 0 : process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended between the two questions.
            return 0;
        }
    }

    /// <summary>Ends the process at once.</summary>
    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }

    // What the solver said of its failure, or else what its standard error shows.
    private string Words(Frame? frame) => frame is { } said ? Encoding.UTF8.GetString(said.Payload) : ErrorText;

    private ValueTask SendAsync(FrameKind kind, IReadOnlyList<ReadOnlyMemory<byte>> parts) =>
        Frame.WriteAsync(process.StandardInput.BaseStream, kind, parts, CancellationToken.None);

    private void KeepErrorLine(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (errorLines)
        {
            errorLines.Enqueue(line);
            if (errorLines.Count > KeptErrorLines)
            {
                errorLines.Dequeue();
            }
        }
    }

    private static System.Diagnostics.Process Launch(WorkerCommand command)
    {
        var start = new ProcessStartInfo(command.FileName, command.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        try
        {
            return System.Diagnostics.Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw WorkerFailures.NotStarted(command, e);
        }
    }
}
