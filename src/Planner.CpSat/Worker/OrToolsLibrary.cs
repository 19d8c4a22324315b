using System.Runtime.InteropServices;

namespace Planner.CpSat.Worker;

/// <summary>The C interface of the OR-Tools library; its names differ between releases.</summary>
internal sealed unsafe class OrToolsLibrary
{
    private readonly delegate* unmanaged<void*> newEnvironment;
    private readonly delegate* unmanaged<void*, void> destroyEnvironment;
    private readonly delegate* unmanaged<void*, void> stopSearch;
    private readonly delegate* unmanaged<void*, void*, int, void*, int, void**, int*, void> solve;

    private OrToolsLibrary(nint library)
    {
        newEnvironment = (delegate* unmanaged<void*>)Export(library, "SolveCpNewEnv", "SolveCpNewAtomicBool");
        destroyEnvironment = (delegate* unmanaged<void*, void>)Export(
            library,
            "SolveCpDestroyEnv",
            "SolveCpDestroyAtomicBool"
        );
        stopSearch = (delegate* unmanaged<void*, void>)Export(library, "SolveCpStopSearch", "SolveCpStopSolve");
        solve = (delegate* unmanaged<void*, void*, int, void*, int, void**, int*, void>)Export(
            library,
            "SolveCpInterruptible"
        );
    }

    /// <summary>Loads the library.</summary>
    /// <exception cref="DllNotFoundException">It is not there, or one it needs is not.</exception>
    /// <exception cref="EntryPointNotFoundException">It lacks the C interface.</exception>
    public static OrToolsLibrary Load(string path) => new(NativeLibrary.Load(path));

    /// <summary>A handle for one solve.</summary>
    public nint NewEnvironment() => (nint)newEnvironment();

    public void DestroyEnvironment(nint environment) => destroyEnvironment((void*)environment);

    /// <summary>Ends the search that runs with the handle; safe from any thread.</summary>
    public void StopSearch(nint environment) => stopSearch((void*)environment);

    /// <summary>Solves; bytes that are no model abort this process.</summary>
    public byte[] Solve(nint environment, ReadOnlySpan<byte> model, ReadOnlySpan<byte> parameters)
    {
        void* response = null;
        int length;
        fixed (byte* modelBytes = model)
        fixed (byte* parameterBytes = parameters)
        {
            solve((void*)environment, modelBytes, model.Length, parameterBytes, parameters.Length, &response, &length);
        }

        var answer = new ReadOnlySpan<byte>(response, length).ToArray();
        // The library allocates with malloc; this is the C library's free.
        NativeMemory.Free(response);
        return answer;
    }

    private static nint Export(nint library, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (NativeLibrary.TryGetExport(library, name, out var address))
            {
                return address;
            }
        }

        throw new EntryPointNotFoundException($"The library has no function {string.Join(" or ", names!)}.");
    }
}
