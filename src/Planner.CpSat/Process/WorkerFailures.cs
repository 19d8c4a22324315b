using System.Globalization;

namespace Planner.CpSat.Process;

/// <summary>Failures of a solver process as exceptions with cause and remedy.</summary>
internal static class WorkerFailures
{
    public static CpSatEngineException For(SolveEnd end, CpSatOptions options, string words) =>
        end switch
        {
            SolveEnd.OutOfMemory => new CpSatEngineException(
                CpSatFailure.MemoryLimit,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The solver used more than {options.MemoryLimitBytes >> 20} MiB and was ended."
                ),
                "Solve a smaller model, use fewer workers or allow more memory."
            ),
            SolveEnd.Hung => new CpSatEngineException(
                CpSatFailure.Hung,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The solver did not answer within 2 s past its limit of {options.TimeLimit.TotalSeconds:0.###} s and was ended."
                ),
                "Solve a smaller model or allow more time."
            ),
            _ => new CpSatEngineException(
                CpSatFailure.Died,
                $"The solver's process ended by itself, twice: {words}",
                "Keep the last plan; report the model if this repeats."
            ),
        };

    public static CpSatEngineException NotAModel(Exception inner) =>
        new(
            CpSatFailure.NotAModel,
            "The bytes are no CP-SAT model; the solver cannot read them.",
            "Send the bytes of a CpModelProto, as CpModel.ToBytes makes them.",
            inner
        );

    public static CpSatEngineException NotStarted(WorkerCommand command, Exception inner) =>
        new(
            CpSatFailure.Missing,
            $"The {command.Host} solver did not start: {command.FileName}: {inner.Message}.",
            "Run 'planner doctor'.",
            inner
        );

    public static CpSatEngineException NotLoaded(WorkerCommand command, string words) =>
        new(
            CpSatFailure.Missing,
            $"The {command.Host} solver did not load: {words}.",
            "Check PLANNER_ORTOOLS_LIBRARY and PLANNER_NODE, or run 'planner doctor'."
        );

    public static CpSatEngineException NotReady(WorkerCommand command, TimeSpan limit, Exception inner) =>
        new(
            CpSatFailure.Hung,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The {command.Host} solver was not ready after {limit.TotalSeconds:0} s and was ended."
            ),
            "Free some processor time and try again.",
            inner
        );
}
