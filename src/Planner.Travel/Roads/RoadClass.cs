namespace Planner.Travel;

/// <summary>The car-road values of OpenStreetMap's <c>highway</c> tag, from major to minor.</summary>
public enum RoadClass : byte
{
    Motorway,
    MotorwayLink,
    Trunk,
    TrunkLink,
    Primary,
    PrimaryLink,
    Secondary,
    SecondaryLink,
    Tertiary,
    TertiaryLink,
    Unclassified,
    Residential,
    LivingStreet,
    Service,
    Road,
}
