using System.Globalization;

namespace Planner.CpSat.Tests.Contract;

/// <summary>Does to a process what an operator or the kernel does.</summary>
internal static class Signal
{
    /// <summary>Ends it at once.</summary>
    public static void Kill(int process)
    {
        try
        {
            System.Diagnostics.Process.GetProcessById(process).Kill();
        }
        catch (ArgumentException)
        {
            // It has ended already.
        }
    }

    /// <summary>Freezes it.</summary>
    public static void Stop(int process) => Send("-STOP", process);

    /// <summary>What Ctrl-C sends.</summary>
    public static void Interrupt(int process) => Send("-INT", process);

    private static void Send(string signal, int process)
    {
        using var kill = System.Diagnostics.Process.Start(
            "kill",
            [signal, process.ToString(CultureInfo.InvariantCulture)]
        );
        kill.WaitForExit();
    }
}
