using Planner.Routing;

namespace Planner.Formats;

/// <summary>Lays an instance out as the dense problem; a tick is a minute, a cost unit a unit of the published cost.</summary>
internal sealed class UhhcProblemBuilder
{
    private readonly UhhcInstance _instance;
    private readonly UhhcServiceLayout _services;

    public UhhcProblemBuilder(UhhcInstance instance) =>
        (_instance, _services) = (instance, new UhhcServiceLayout(instance));

    /// <summary>Latest start of a lunch break.</summary>
    public static int LatestLunch(UhhcInstance instance, UhhcLunch lunch) =>
        lunch.End - (instance.IsMetAtEnd ? lunch.Length : 0);

    public RoutingProblem Build() =>
        new()
        {
            Services = _services.Table(),
            Visits = Visits(),
            Routes = Routes(),
            Breaks = Breaks(),
            Duties = DutyTable.Unlimited(_instance.Caregivers.Count),
            Assignments = _services.Assignments(),
            Relations = Relations(),
            Travel = new()
            {
                LocationCount = _instance.PlaceCount,
                Ticks = [.. _instance.Travel],
                Metres = new int[_instance.Travel.Count],
            },
            Weights = Weights(),
            ClinicianHistory = new int[_instance.Caregivers.Count],
            CostUnitsPerDisplayUnit = _instance.CostUnitsPerUnit,
        };

    private VisitTable Visits()
    {
        UhhcPrice price = _instance.Costs[UhhcComponent.OptionalPatients];
        bool[] mandatory = [.. _instance.Patients.Select(p => !p.IsOptional || price.IsHard)];
        return new()
        {
            ServiceFirst = _services.First,
            Mandatory = mandatory,
            LeaveOutCost = [.. mandatory.Select(m => m ? 1L : price.Weight)],
        };
    }

    private RouteTable Routes()
    {
        bool isHard = _instance.Costs[UhhcComponent.TotalExtraTime].IsHard;
        return new()
        {
            Clinician = [.. Enumerable.Range(0, _instance.Caregivers.Count)],
            Duty = [.. Enumerable.Range(0, _instance.Caregivers.Count)],
            StartLocation = PerRoute(c => _instance.Terminals[c.Departing].Place),
            EndLocation = PerRoute(c => _instance.Terminals[c.Arrival].Place),
            ShiftStart = PerRoute(c => c.ShiftStart),
            SoftEnd = PerRoute(c => c.ShiftEnd),
            HardEnd = PerRoute(c => isHard ? c.ShiftEnd : RoutingProblem.Unlimited),
            DurationClass = PerRoute(_ => 0),
            MaxLeg = PerRoute(_ => RoutingProblem.Unlimited),
            DepartsAtShiftStart = _instance.DepartsAtShiftStart,
        };
    }

    private BreakTable Breaks()
    {
        int[] due = [.. Enumerable.Range(0, _instance.Caregivers.Count).Where(c => _instance.Caregivers[c].HasLunch)];
        if (due.Length == 0 || _instance.Lunch is not { } lunch)
            return BreakTable.None;
        bool isHard = _instance.Costs[UhhcComponent.MissedLunchBreak].IsHard;
        return new()
        {
            Route = due,
            EarliestStart = [.. due.Select(_ => lunch.Start)],
            LatestStart = [.. due.Select(_ => LatestLunch(_instance, lunch))],
            Length = [.. due.Select(_ => lunch.Length)],
            Mandatory = [.. due.Select(_ => isHard)],
            AtStop = true,
            WaitBehindFirstIsFree = true,
        };
    }

    private RelationTable Relations()
    {
        int[] tied = Pairs(p => p.Gap is not null);
        int[] different = Pairs(p => p.Gap is not null || !_instance.IsRelaxed);
        int[] sameWindow = _instance.IsRelaxed ? [] : Pairs(p => p.Gap is not (0, 0) && p.Windows.Count > 1);
        return RelationTable.None with
        {
            From = [.. tied.Select(p => _services.First[p])],
            To = [.. tied.Select(p => _services.First[p] + 1)],
            Min = [.. tied.Select(p => _instance.Patients[p].Gap!.Value.Min)],
            Max = [.. tied.Select(p => _instance.Patients[p].Gap!.Value.Max)],
            DifferentClinician = [.. different.Select(Both)],
            SameWindow = [.. sameWindow.Select(Both)],
        };
    }

    private int[] Both(int patient) => [_services.First[patient], _services.First[patient] + 1];

    private int[] Pairs(Func<UhhcPatient, bool> which) =>
        [
            .. Enumerable
                .Range(0, _instance.Patients.Count)
                .Where(p => _instance.Patients[p].Services.Count == 2 && which(_instance.Patients[p])),
        ];

    private RoutingWeights Weights()
    {
        TermWeight Of(params UhhcComponent[] components) =>
            new(components.Sum(component => (long)_instance.Costs[component].Weight));
        return new()
        {
            TravelTime = Of(UhhcComponent.TravelTime, UhhcComponent.WorkingTime),
            Overtime = Of(UhhcComponent.TotalExtraTime),
            Tardiness = Of(UhhcComponent.TotalTardiness),
            HighestTardiness = Of(UhhcComponent.HighestTardiness),
            Waiting = Of(UhhcComponent.TotalWaitingTime),
            MissedBreak = Of(UhhcComponent.MissedLunchBreak),
            WorkBalance = Of(UhhcComponent.WorkloadBalance),
            HighestIdle = Of(UhhcComponent.MaxIdleTime),
        };
    }

    private int[] PerRoute(Func<UhhcCaregiver, int> value) => [.. _instance.Caregivers.Select(value)];
}
