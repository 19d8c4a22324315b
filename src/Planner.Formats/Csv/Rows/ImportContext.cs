using NodaTime;

namespace Planner.Formats;

/// <summary>What every row of an import is read with.</summary>
internal sealed record ImportContext(DateTimeZone Zone, DateOrder DateOrder, ImportFaults Faults, PlaceBook Places);
