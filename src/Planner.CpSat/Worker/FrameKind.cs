namespace Planner.CpSat.Worker;

/// <summary>What a <see cref="Frame"/> says.</summary>
internal enum FrameKind : byte
{
    /// <summary>To the solver: parameter length (4 bytes, little-endian), parameters, model.</summary>
    Solve = 1,

    /// <summary>To the solver: end the running search and answer with the best solution. No payload.</summary>
    Stop = 2,

    /// <summary>From the solver: loaded and waiting. Payload: lines of key=value.</summary>
    Ready = 3,

    /// <summary>From the solver: the response.</summary>
    Solved = 4,

    /// <summary>From the solver: the reason it cannot answer, as text.</summary>
    Failed = 5,
}
