using System.Buffers.Binary;

namespace Planner.CpSat.Worker;

/// <summary>Answers frames with the library: one solve at a time, which a stop frame ends early.</summary>
internal sealed class SolveSession(OrToolsLibrary library, Stream output)
{
    private readonly Lock gate = new();
    private nint running;

    /// <summary>Starts a solve on a thread of its own, so that a stop frame can be read meanwhile.</summary>
    public void Start(byte[] payload)
    {
        var environment = library.NewEnvironment();
        lock (gate)
        {
            running = environment;
        }

        // The search recurses deeply; the main thread's stack size is what the library is tested with.
        new Thread(() => Solve(environment, payload), maxStackSize: 16 << 20) { IsBackground = true }.Start();
    }

    /// <summary>Ends the running search; nothing happens when there is none.</summary>
    public void Stop()
    {
        lock (gate)
        {
            if (running != 0)
            {
                library.StopSearch(running);
            }
        }
    }

    private void Solve(nint environment, byte[] payload)
    {
        var parameterLength = BinaryPrimitives.ReadInt32LittleEndian(payload);
        var parameters = payload.AsSpan(sizeof(int), parameterLength);
        var response = library.Solve(environment, payload.AsSpan(sizeof(int) + parameterLength), parameters);
        lock (gate)
        {
            running = 0;
            library.DestroyEnvironment(environment);
        }

        Frame
            .WriteAsync(output, FrameKind.Solved, [response], CancellationToken.None)
            .AsTask()
            .GetAwaiter()
            .GetResult();
    }
}
