namespace Standfirst.Language.ContentNotes;

/// <summary>The published guidelines whose terms the notes follow.</summary>
static class Guidelines
{
    /// <summary>Keeps miscarriage, stillbirth and neonatal death apart, and asks to use the parents' own word.</summary>
    public const string BabyLoss = "National Bereavement Care Pathway for pregnancy and baby loss (Sands)";

    /// <summary>On fertility.</summary>
    public const string Fertility = "NICE guideline CG156: Fertility problems: assessment and treatment";

    /// <summary>"Died by suicide", no methods, no simple causes.</summary>
    public const string Suicide = "WHO: Preventing suicide: a resource for media professionals";

    /// <summary>On self-harm as on suicide.</summary>
    public const string SelfHarm = "Samaritans' Media Guidelines";

    /// <summary>No weights, no amounts.</summary>
    public const string EatingDisorders = "Beat: Media Guidelines";

    /// <summary>The words of those it happened to.</summary>
    public const string SexualViolence = "Dart Center for Journalism & Trauma: Reporting on Sexual Violence";

    /// <summary>On children.</summary>
    public const string Children = "UNICEF: Guidelines for journalists reporting on children";

    /// <summary>On violence at home.</summary>
    public const string DomesticAbuse = "Zero Tolerance: Handle with Care";

    /// <summary>On deaths.</summary>
    public const string Deaths = "IPSO guidance: Reporting on deaths and inquests";

    /// <summary>On war and terror.</summary>
    public const string War = "BBC Editorial Guidelines, section 11: War, Terror and Emergencies";

    /// <summary>On what readers may not wish to meet unprepared.</summary>
    public const string Harm = "BBC Editorial Guidelines, section 5: Harm and Offence";
}
