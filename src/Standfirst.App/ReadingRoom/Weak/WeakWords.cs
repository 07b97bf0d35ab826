using System.Text.Json;
using Standfirst.Archive.Weaknesses;

namespace Standfirst.App.ReadingRoom.Weak;

/// <summary>The reasons against a record, as people read them and as addresses name them.</summary>
static class WeakWords
{
    static readonly (Weakness Weakness, string Words, string? Field)[] All =
    [
        (Weakness.CutOff, "Cut off", null),
        (Weakness.ConsentWall, "Consent wall", null),
        (Weakness.BotCheck, "Bot check", null),
        (Weakness.ErrorPage, "Error page", null),
        (Weakness.NoHeadline, "No headline", null),
        (Weakness.NoText, "No text", null),
        (Weakness.UnsureHeadline, "Unsure headline", "headline"),
        (Weakness.UnsurePublished, "Unsure date", "published"),
        (Weakness.UnsureAuthors, "Unsure authors", "authors"),
        (Weakness.UnsureText, "Unsure kind", "kind"),
        (Weakness.Conflict, "Conflict", null),
    ];

    /// <summary>What it is called: "Cut off".</summary>
    public static string Of(Weakness weakness) => Array.Find(All, row => row.Weakness == weakness).Words ?? NameOf(weakness);

    /// <summary>The field whose evidence tells more; null where there is none.</summary>
    public static string? FieldOf(Weakness weakness) => Array.Find(All, row => row.Weakness == weakness).Field;

    /// <summary>What an address calls it: "cutOff".</summary>
    public static string NameOf(Weakness weakness) => JsonNamingPolicy.CamelCase.ConvertName(weakness.ToString());

    /// <summary>The reason that an address names; none where it names none that is known.</summary>
    public static Weakness Find(string? name) => Array.Find(All, row => NameOf(row.Weakness) == name).Weakness;
}
