namespace Standfirst.Language.Sentences;

/// <summary>The months of German, which have capitals in the middle of a sentence.</summary>
static class GermanMonths
{
    static readonly string[] Names =
    [
        "Januar", "Jänner", "Februar", "Feber", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
        "November", "Dezember",
    ];

    /// <summary>Whether one of them stands at a place of a text.</summary>
    public static bool StandAt(string text, int place)
    {
        foreach (string name in Names)
        {
            if (text.AsSpan(place).StartsWith(name))
                return true;
        }
        return false;
    }
}
