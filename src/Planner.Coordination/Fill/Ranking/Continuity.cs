namespace Planner.Coordination;

/// <summary>How well a patient knows who would come; better first.</summary>
public enum Continuity
{
    /// <summary>Preferred or required by the patient, or has been there.</summary>
    Known,

    /// <summary>The patient knows nobody of this discipline.</summary>
    New,

    /// <summary>The patient knows others of the discipline.</summary>
    Stranger,
}
