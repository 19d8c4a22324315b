using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What a dense service index stands for.</summary>
/// <param name="VisitIndex">Index of the visit in the request and in the dense problem.</param>
/// <param name="Service">0 or 1: which of the visit's services.</param>
/// <param name="Location">Index of the patient's place.</param>
public sealed record ServiceSlot(Visit Visit, int VisitIndex, int Service, Patient Patient, int Location)
{
    public ServiceNeed Need => Visit.Services[Service];
}
